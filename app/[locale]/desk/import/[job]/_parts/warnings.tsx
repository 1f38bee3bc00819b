/** What reading the file lost or doubts, in sentences: many of them are folded. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { type Loss, lossText } from '#messages/loss'

/** More than these are folded: what would happen is what a person came for. */
const OPEN = 5
const MOST = 200

type Props = { view: View; warnings: readonly Loss[] }

export function Warnings({ view, warnings }: Props) {
  const { words } = view
  const { t } = words
  if (warnings.length === 0) return null
  const item = (loss: Loss, at: number) => (
    <li key={`${at} ${loss.line} ${loss.code}`}>{lossText(words, loss)}</li>
  )
  const unsaid = warnings.length - MOST
  const list = (
    <>
      <ul className="max-w-[80ch] list-disc space-y-1 ps-5 text-sm">{warnings.slice(0, MOST).map(item)}</ul>
      {unsaid > 0 && <p className="text-soft text-sm">{t('importing.warnings.more', { count: unsaid })}</p>}
    </>
  )
  return (
    <Section id="warnings" title={t('importing.warnings.title')}>
      {warnings.length <= OPEN ? (
        list
      ) : (
        <details>
          <summary className="cursor-pointer py-0.5">
            {t('importing.warnings.folded', { count: warnings.length })}
          </summary>
          {list}
        </details>
      )}
    </Section>
  )
}
