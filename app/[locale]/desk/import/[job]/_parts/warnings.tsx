/** What reading the file lost or doubts: the first of it in sentences, and how much more there is. */
import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { type Loss, lossText } from '#messages/loss'

const FIRST = 10
const MOST = 200

type Props = { view: View; warnings: readonly Loss[] }

export function Warnings({ view, warnings }: Props) {
  const { words } = view
  const { t } = words
  if (warnings.length === 0) return null
  const item = (loss: Loss, at: number) => (
    <li key={`${at} ${loss.line} ${loss.code}`}>{lossText(words, loss)}</li>
  )
  const rest = warnings.slice(FIRST, MOST)
  const unsaid = warnings.length - MOST
  return (
    <Section id="warnings" title={t('importing.warnings.title')}>
      <ul className="max-w-[80ch] list-disc space-y-1 ps-5 text-sm">{warnings.slice(0, FIRST).map(item)}</ul>
      {rest.length > 0 && (
        <details className="mt-1 text-sm">
          <summary className="cursor-pointer py-0.5">
            {t('importing.warnings.more', { count: warnings.length - FIRST })}
          </summary>
          <ul className="max-w-[80ch] list-disc space-y-1 ps-5">{rest.map(item)}</ul>
          {unsaid > 0 && <p className="text-soft">{t('importing.warnings.more', { count: unsaid })}</p>}
        </details>
      )}
    </Section>
  )
}
