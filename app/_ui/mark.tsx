/** A commitment as a small square, and the legend of squares. */
import { MARKS, type Mark } from '#domain/mark'
import type { Words } from '#messages/words'

export const MarkSquare = ({ mark }: { mark: Mark }) => (
  <span aria-hidden="true" className={`mark mark-${mark}`} />
)

export function MarkLegend({ words: { t } }: { words: Words }) {
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-soft text-xs">
      {MARKS.map((mark) => (
        <li key={mark} className="flex items-center gap-2">
          <MarkSquare mark={mark} />
          {t(`codes.mark.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
