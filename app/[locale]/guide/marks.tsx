/** The marks and bars, as every chart and list draws them. */
import { MarkLegend } from '#app/_ui/mark.tsx'
import { ProgressBar } from '#app/_ui/progress-bar.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { LedgerTarget } from '#db/ledger-body'
import type { Words } from '#messages/words'

const NONE = { amount: null, atLeast: false, batches: 0 }
const some = (amount: number) => ({ amount, atLeast: false, batches: 1 })

/** A target of ten things, to draw a bar of. */
const TARGET: LedgerTarget = {
  id: 'example',
  item: {},
  unit: null,
  form: 'quantity',
  phrase: null,
  qualifier: 'exactly',
  low: 10,
  high: 10,
  currency: null,
  measure: null,
  role: 'not_said',
  attested_by: null,
  promised: 10,
  announced: NONE,
  delivered: NONE,
}
const BARS = {
  promised: TARGET,
  announced: { ...TARGET, announced: some(6) },
  delivered: { ...TARGET, announced: some(3), delivered: some(4) },
  open: { ...TARGET, qualifier: 'not_said', low: null, high: null, promised: null },
} as const satisfies Record<string, LedgerTarget>

export function MarksGuide({ words }: { words: Words }) {
  const { t } = words
  return (
    <Section id="marks" title={t('guide.section.marks')}>
      <p className="max-w-[68ch]">{t('guide.marks_lead')}</p>
      <MarkLegend words={words} />
      <p className="mt-6 mb-2 max-w-[68ch]">{t('guide.bars_lead')}</p>
      <ul className="grid gap-y-2">
        {(Object.keys(BARS) as (keyof typeof BARS)[]).map((name) => (
          <li key={name} className="flex items-center gap-3 text-sm">
            <span className="block w-32 shrink-0">
              <ProgressBar target={BARS[name]} />
            </span>
            {t(`guide.bar.${name}`)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
