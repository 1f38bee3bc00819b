/** The last sheet of a workbook: what was asked, for which day, and what the money and the sources in it are. */
import { FACET_NAMES, FACETS } from '#domain/filter'
import { NO_FLOW_FILTER, NO_MEASURE } from '#domain/flow-filter'
import type { Cell } from '#formats/out/columns'
import type { Table } from '#formats/out/table'
import type { Taking } from '#formats/out/taking'
import { type Words, wordsFor } from '#messages/words'

export type Seen = { measures: Set<string>; currencies: Set<string>; rows: number }

type T = Words['t']

/** Filters of flows have names of their own; records are called as their columns are. */
const labelOf = (name: string, t: T): string =>
  name in NO_FLOW_FILTER ? t(`flows.filter.${name as 'dataset'}`) : t(`exports.column.${name as 'publisher'}`)

const measureText = (measure: string, t: T): string =>
  measure === NO_MEASURE ? t('site.none') : t(`codes.measure.${measure as 'pledge'}`)

/** The filters that were on, each in words; none at all is said too. */
function filterRows({ asked: { filter, own, flows } }: Taking, { t }: Words): Cell[][] {
  const rows = FACET_NAMES.flatMap((facet) =>
    (filter.facets[facet] ?? []).map((value): Cell[] => [
      t(`commitments.facet.${facet}`),
      FACETS[facet] ? t(`codes.${facet as 'kind'}.${value as 'dialogue'}`) : value,
    ]),
  )
  const { measure, all, q, ...others } = flows
  if (all === 'no') rows.unshift([t('flows.filter.parts'), t('site.none')])
  if (measure) rows.unshift([t('flows.filter.measure'), measureText(measure, t)])
  for (const [name, value] of Object.entries<string>({ ...own.records, ...others }))
    if (value) rows.unshift([labelOf(name, t), value])
  for (const typed of [filter.q, own.typed, q]) if (typed) rows.unshift([t('commitments.search_go'), typed])
  return rows.length > 0 ? rows : [[t('commitments.filters'), t('site.none')]]
}

/** Told last, because only then it is known what was in the rows. */
export async function aboutRows<T, R, E>(
  { what, sources, money }: Table<T, R, E>,
  taking: Taking,
  seen: Seen,
): Promise<Cell[][]> {
  const words = wordsFor(taking.asked.locale)
  const { t, list, stops } = words
  const measures = [...seen.measures].sort().map((one) => t(`codes.measure.${one as 'pledge'}`))
  const rows: Cell[][] = [
    [t('exports.table'), t(`exports.sheet.${what}`)],
    [t('exports.book'), taking.bookUrl],
    [t('exports.address'), taking.selfUrl],
    [t('exports.column.as_of'), taking.asked.day],
    [t('exports.version'), taking.version],
    [t('exports.rows'), seen.rows],
    ...filterRows(taking, words),
  ]
  if (money)
    rows.push(
      [t('exports.column.measure'), measures.length > 0 ? list(measures) : t('site.none')],
      [t('exports.column.currency'), [...seen.currencies].sort().join(', ') || t('site.none')],
    )
  rows.push([t('exports.reading'), t('exports.reading_text')])
  for (const { publisher, title, published_on, url } of await (sources ?? taking.sources)(taking)) {
    const said = [words.text(publisher), title, published_on, url].filter(Boolean)
    rows.push([t('exports.source'), said.join(stops.comma)])
  }
  return rows
}
