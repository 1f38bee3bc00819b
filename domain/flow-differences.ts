/** Why amounts for the same provider and recipient differ: reasons found in what their sources say, each with its facts. */
import type { Day } from '#domain/day'
import type { Qualifier } from '#domain/quantity'
import type { Measure } from '#domain/target'

/** Whether goods stand among the money: valued and added in, some records of it, left out, or not said. */
export type InKind = 'counted' | 'some' | 'left_out' | 'not_said'
export type Reporter = 'provider' | 'recipient' | 'both' | 'third' | 'not_known'

/** A row of the comparison: one claim, one promise, or one dataset's sum of one measure and one currency. */
export type Side = {
  readonly id: string
  readonly sort: 'claim' | 'promise' | 'dataset'
  readonly measure: Measure | null
  readonly currency: string | null
  readonly qualifier: Qualifier | null
  readonly reporter: Reporter
  readonly inKind: InKind
  /** The day it was said, or until which the dataset tells. */
  readonly day: Day | null
  /** The days that its records are for; null for what names none. */
  readonly from: Day | null
  readonly to: Day | null
  readonly records: number
  /** Records in kind, records that the dataset converted from another currency, and whether it does so with all. */
  readonly inKindRecords: number
  readonly converted: number
  readonly converts: boolean
  /** Records that also reach other places, and which. */
  readonly shared: number
  readonly otherPlaces: readonly string[]
  readonly sectors: readonly string[]
  readonly negative: number
}

/** What stands in no sum of a dataset. */
export type Left = {
  readonly id: string
  readonly parts: { readonly records: number; readonly codes: readonly string[] }
  readonly noMeasure: { readonly records: number; readonly codes: readonly string[] }
  readonly undated: number
}

export const REASONS = [
  'measure',
  'currency',
  'in_kind',
  'reporter',
  'open_number',
  'places',
  'sectors',
  'period',
  'as_of',
  'negative',
  'parts',
  'no_measure',
  'undated',
] as const
export type ReasonCode = (typeof REASONS)[number]
export type Reason = { readonly code: ReasonCode; readonly sides: readonly string[] }

const differ = (values: readonly (string | null)[]): boolean => new Set(values).size > 1

/** A reason that lies between the rows: all that speak of it are named, so that a reader sees each beside the others. */
const between =
  (answerOf: (side: Side) => string | null, speaks: (side: Side) => boolean = () => true) =>
  (sides: readonly Side[]): readonly string[] => {
    const speaking = sides.filter(speaks)
    return differ(speaking.map(answerOf)) ? speaking.map((side) => side.id) : []
  }
/** A reason that lies in a row itself. */
const within =
  (holds: (side: Side) => boolean) =>
  (sides: readonly Side[]): readonly string[] =>
    sides.filter(holds).map((side) => side.id)

const OPEN: ReadonlySet<Qualifier> = new Set(['about', 'over', 'at_least', 'up_to', 'range'])
const sectorsOf = ({ sectors }: Side): string => [...sectors].sort().join('\x1f')

const FROM_SIDES: Partial<Record<ReasonCode, (sides: readonly Side[]) => readonly string[]>> = {
  measure: between((side) => side.measure),
  currency: between(
    (side) => side.currency,
    (side) => side.currency !== null,
  ),
  in_kind: between((side) => side.inKind),
  reporter: between((side) => side.reporter),
  open_number: within((side) => side.qualifier !== null && OPEN.has(side.qualifier)),
  places: within((side) => side.shared > 0),
  // Only datasets name sectors; one that names none covers all of them, as far as it says.
  sectors: between(sectorsOf, (side) => side.sort === 'dataset'),
  period: between(
    (side) => `${side.from} ${side.to}`,
    (side) => side.from !== null,
  ),
  as_of: between(
    (side) => side.day,
    (side) => side.day !== null,
  ),
  negative: within((side) => side.negative > 0),
}

const FROM_LEFT: Partial<Record<ReasonCode, (left: Left) => boolean>> = {
  parts: ({ parts }) => parts.records > 0,
  no_measure: ({ noMeasure }) => noMeasure.records > 0,
  undated: ({ undated }) => undated > 0,
}

/** In the order of `REASONS`; none where fewer than two rows stand beside each other. */
export function differences(sides: readonly Side[], left: readonly Left[]): Reason[] {
  if (sides.length < 2) return []
  return REASONS.flatMap((code) => {
    const own = FROM_SIDES[code]?.(sides) ?? []
    const holds = FROM_LEFT[code]
    const named = holds ? left.filter(holds).map((one) => one.id) : own
    return named.length > 0 ? [{ code, sides: named }] : []
  })
}
