/** Promised things as rows: what, by whom to whom, promised, announced, delivered, in what, on whose word, when. */
import type { View } from '#app/_server/view.ts'
import { ProgressBar } from '#app/_ui/progress-bar.tsx'
import type { LedgerTarget } from '#db/ledger-body'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { dueText } from '#messages/due-text'
import { sidesText } from '#messages/sides-text'
import { announcedText, deliveredText, promisedText } from '#messages/sizes'

export type TargetRow = { line: LedgerLine; target: LedgerTarget }
type Measured = 'unit' | 'measure'
type Props = {
  rows: readonly TargetRow[]
  sources: ReadonlyMap<string, number>
  /** What the sizes are counted in. */
  measured: Measured
  view: View
  caption: string
}

const COLUMNS = ['promised', 'announced', 'delivered'] as const
const SIZE = { promised: promisedText, announced: announcedText, delivered: deliveredText } as const

function measuredIn({ unit, measure }: LedgerTarget, measured: Measured, view: View): string {
  const { t, text } = view.words
  if (measured === 'unit') return text(unit) || t('aid.no_unit')
  return measure ? t(`codes.measure.${measure}`) : t('aid.no_measure')
}

export function TargetRows({ rows, sources, measured, view, caption }: Props) {
  const { t, text, foreign, number, dayShort } = view.words
  return (
    <table className="records stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('aid.column.item')}</th>
          {COLUMNS.map((name) => (
            <th key={name} scope="col" className="num">
              {t(`aid.column.${name}`)}
            </th>
          ))}
          <th scope="col">{t(`aid.column.${measured}`)}</th>
          <th scope="col">{t('aid.column.attested')}</th>
          <th scope="col" className="num">
            {t('aid.column.sources')}
          </th>
          <th scope="col">{t('aid.column.first_said')}</th>
          <th scope="col">{t('aid.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ line, target }) => (
          <tr key={target.id}>
            <th scope="row" className="md:w-1/4">
              <a
                className="link row-link"
                href={view.href(`/commitments/${line.slug}`)}
                title={text(line.title)}
                {...foreign(target.item)}
              >
                {text(target.item)}
              </a>
              <span className="block text-soft text-xs">{sidesText(line, view)}</span>
              <span className="mt-1 block max-w-48">
                <ProgressBar target={target} />
              </span>
            </th>
            {COLUMNS.map((name) => (
              <td key={name} data-label={t(`aid.column.${name}`)} className="num">
                {SIZE[name](target, view.words)}
              </td>
            ))}
            <td data-label={t(`aid.column.${measured}`)}>{measuredIn(target, measured, view)}</td>
            <td data-label={t('aid.column.attested')}>
              {t(`codes.attested_by.${target.attested_by ?? 'none'}`)}
            </td>
            <td data-label={t('aid.column.sources')} className="num">
              {number(sources.get(target.id) ?? 0)}
            </td>
            <td data-label={t('aid.column.first_said')} className="md:whitespace-nowrap">
              {line.first_said_on ? dayShort(line.first_said_on) : t('site.not_known')}
            </td>
            <td data-label={t('aid.column.due')}>{dueText(line.due, view.words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
