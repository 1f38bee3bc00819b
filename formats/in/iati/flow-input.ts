// An IATI activity as the fields of the book's flows: one record for each of its transactions.
import type { RowFlaw } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import type { Measure } from '#domain/target'
import { saidOnly } from '../table/flow-input.ts'
import type { IatiActivity, IatiTransaction, Narrative, Organisation, Shared } from './record.ts'

/** What a type of transaction measures, by its number since 2.01 and its letters before; the others are in no sum. */
const MEASURES: Readonly<Record<string, Measure>> = {
  ...{ '2': 'commitment', '3': 'disbursement', '4': 'disbursement', '13': 'pledge' },
  ...{ C: 'commitment', D: 'disbursement', E: 'disbursement' },
}

const textOf = (list: readonly Narrative[]): string | null => list[0]?.text ?? null
const nameOf = (one: Organisation | null): string | null => (one ? textOf(one.names) : null)

const parts = (list: readonly Shared[]) =>
  list.map(({ vocabulary, code, names, share }) => ({ vocabulary, code, name: textOf(names), share }))
const places = ({ countries, regions }: Pick<IatiActivity, 'countries' | 'regions'>) => [
  ...parts(countries).map((one) => ({ sort: 'country', ...one })),
  ...parts(regions).map((one) => ({ sort: 'region', ...one })),
]

/** Its own place in the activity names a transaction that has no name. */
function inputOf(activity: IatiActivity, one: IatiTransaction, at: number): Record<string, unknown> {
  const own = places(one)
  const provider = one.provider ?? activity.reporters[0] ?? null
  return saidOnly({
    ref: activity.identifier,
    code: `${at + 1}${one.ref === null ? '' : ` ${one.ref}`}`,
    measure: one.type === null ? null : MEASURES[one.type],
    amount: one.currency === null ? null : one.value,
    currency: one.value === null ? null : one.currency,
    value_date: one.valueDate,
    starts: one.date,
    ends: one.date,
    provider: nameOf(provider),
    provider_code: provider?.ref,
    receiver: nameOf(one.receiver),
    receiver_code: one.receiver?.ref,
    recipients: own.length > 0 ? own : places(activity),
    sectors: parts(one.sectors.length > 0 ? one.sectors : activity.sectors),
    title: textOf(activity.titles),
    description: textOf(one.descriptions),
  })
}

export function flowsOf(activity: IatiActivity, flaws: readonly RowFlaw[]): ImportRecord[] {
  const { identifier, line } = activity
  if (flaws.length > 0) return [{ line, identifier, input: {}, flaws }]
  return activity.transactions.map((one, at) => ({
    line: one.line,
    identifier,
    input: inputOf(activity, one, at),
    flaws,
  }))
}
