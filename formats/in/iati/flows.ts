// An activity as a record of flows: its transactions, with what they inherit, and all else that it says beside.
import type { ActivityInput, FlowInput, FlowPart, FlowPlace, FlowsInput } from '#domain/flow'
import type { RowFlaw } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { isIncoming, isReturning, measureOf } from './measures.ts'
import type { IatiActivity, IatiTransaction, Narrative, Organisation, Shared } from './record.ts'

/** The book's page is in English, Ukrainian or Japanese; the other texts stay in the record. */
const textOf = (texts: readonly Narrative[]): string | null =>
  (texts.find((one) => one.language === 'en') ?? texts[0])?.text ?? null

const partOf = ({ vocabulary, code, share, names }: Shared): FlowPart => ({
  vocabulary,
  code,
  name: textOf(names),
  share,
})

/** A transaction that names no place goes where its activity goes. */
function placesOf(activity: IatiActivity, own: IatiTransaction): FlowPlace[] {
  const from = own.countries.length + own.regions.length > 0 ? own : activity
  return [
    ...from.countries.map((one) => ({ ...partOf(one), sort: 'country' as const })),
    ...from.regions.map((one) => ({ ...partOf(one), sort: 'region' as const })),
  ]
}

const said = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  )

/** What a part of a flow has no place for: names in further languages, other attributes. */
const isFuller = ({ names, attributes }: Shared): boolean => names.length > 1 || attributes !== undefined

/** Money with no currency is no amount: what is written stays beside. */
function extraOf(activity: IatiActivity, own: IatiTransaction, assumed: readonly string[]) {
  const { flowType, financeType, aidTypes, tiedStatus } = own
  return said({
    transaction: own.ref,
    descriptions: own.descriptions.length > 1 ? own.descriptions : null,
    provider: own.provider && said(own.provider),
    receiver: own.receiver && said(own.receiver),
    assumed,
    value_without_currency: own.currency === null ? own.value : null,
    flow_type: flowType ?? activity.flowType,
    finance_type: financeType ?? activity.financeType,
    aid_types: aidTypes.length > 0 ? aidTypes : activity.aidTypes,
    tied_status: tiedStatus ?? activity.tiedStatus,
    secondary_reporter: activity.secondaryReporter,
    humanitarian: own.humanitarian,
    sectors: own.sectors.some(isFuller) ? own.sectors : null,
    words: own.words ?? null,
    attributes: own.attributes ?? null,
    rest: own.rest,
  })
}

/**
 * Where a transaction does not say whose the money is, it is the reporter's (IATI 2.03, provider-org and receiver-org):
 * what goes out is his, what comes in comes to him. Who reports on others' activities is neither, and repayments go
 * either way.
 */
function sidesOf(activity: IatiActivity, own: IatiTransaction) {
  const [reporter] = activity.reporters
  const silent = activity.secondaryReporter || isReturning(own.type) ? null : (reporter ?? null)
  const incoming = isIncoming(own.type)
  const assumed = [
    ...(!own.provider && !incoming && silent ? ['provider'] : []),
    ...(!own.receiver && incoming && silent ? ['receiver'] : []),
  ]
  return {
    assumed,
    provider: own.provider ?? (incoming ? null : silent),
    receiver: own.receiver ?? (incoming ? silent : null),
  }
}
const nameOf = (one: Organisation | null): string | null => (one ? (textOf(one.names) ?? one.ref) : null)

function flowOf(activity: IatiActivity, own: IatiTransaction, ref: string): FlowInput {
  const { provider, receiver, assumed } = sidesOf(activity, own)
  return {
    ref,
    code: own.type ?? 'not_said',
    measure: measureOf(own.type),
    part_of: null,
    amount: own.currency === null ? null : own.value,
    currency: own.currency,
    value_date: own.valueDate,
    starts: own.date,
    ends: own.date,
    provider: nameOf(provider),
    provider_code: provider?.ref ?? null,
    receiver: nameOf(receiver),
    receiver_code: receiver?.ref ?? null,
    places: placesOf(activity, own),
    sectors: (own.sectors.length > 0 ? own.sectors : activity.sectors).map(partOf),
    original: null,
    title: textOf(activity.titles),
    description: textOf(own.descriptions),
    extra: extraOf(activity, own, assumed),
  }
}

/** Lines are the file's, not the activity's: another edition has it elsewhere. */
const withoutLines = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLines)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'line' ? [] : [[key, withoutLines(inner)]])),
  )
}

function activityOf(activity: IatiActivity, identifier: string): ActivityInput {
  const { transactions: _, identifier: __, line: ___, ...rest } = activity
  const record = withoutLines(said(rest)) as Record<string, unknown>
  return { identifier, title: textOf(activity.titles), status: activity.status, record }
}

/** A transaction's own reference where it has one; else day and amount, which another edition says again. */
const baseOf = ({ ref, date, value, currency }: IatiTransaction): string =>
  ref ?? `${date ?? '–'} ${value ?? '–'} ${currency ?? ''}`.trim()

/** The same day and amount may stand there twice: the second is told apart by its number. */
function refsOf(identifier: string, transactions: readonly IatiTransaction[]): string[] {
  const times = new Map<string, number>()
  return transactions.map((one) => {
    const key = `${one.type ?? ''}\x1f${baseOf(one)}`
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return `${identifier} / ${baseOf(one)}${time > 1 ? ` (${time})` : ''}`
  })
}

export function flowsOfActivity(activity: IatiActivity, identifier: string): FlowsInput {
  const refs = refsOf(identifier, activity.transactions)
  return {
    activity: activityOf(activity, identifier),
    flows: activity.transactions.map((own, at) => flowOf(activity, own, refs[at] ?? identifier)),
  }
}

/** Activities without an identifier are kept under their title: nothing else tells them apart. */
export class Unnamed {
  #times = new Map<string, number>()
  nameOf({ titles, reporters }: IatiActivity): string {
    const title = textOf(titles) ?? reporters[0]?.ref ?? '–'
    const time = (this.#times.get(title) ?? 0) + 1
    this.#times.set(title, time)
    return time === 1 ? `(${title})` : `(${title}) ${time}`
  }
}

export function recordOfActivity(
  activity: IatiActivity,
  flaws: readonly RowFlaw[],
  unnamed: Unnamed,
): ImportRecord {
  const { line, identifier } = activity
  const input = flaws.length > 0 ? {} : flowsOfActivity(activity, identifier ?? unnamed.nameOf(activity))
  return { line, identifier, input, flaws }
}
