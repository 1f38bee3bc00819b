/** An amount of aid as a row of a dataset reports it; nothing here is added across measures or currencies. */
import type { Day } from '#domain/day'
import type { Measure } from '#domain/target'

/** `code` is the dataset's own word; an amount that is part of another names it and is in no sum of a measure. */
export type FlowAmount = {
  code: string
  measure: Measure | null
  partOf: string | null
  amount: string
  currency: string
}

export type Place = { code: string; name: string | null }

export type Flow = {
  line: number
  /** What the dataset calls it: the same on the next day's file. */
  identifier: string
  provider: { name: string | null; code: string | null }
  receiver: string | null
  /** What it is for, in the dataset's own words. */
  sectors?: readonly string[]
  /** Together they have the amount: how it is shared is not said. */
  recipients: readonly Place[]
  from: Day | null
  to: Day | null
  amounts: readonly FlowAmount[]
  /** What the source was paid in, where the amount is the dataset's conversion of it. */
  original: { amount: string; currency: string; rate: string | null; measure: Measure | null } | null
  description: string | null
  /** What the dataset says beside, by its own columns, where it says anything. */
  extra?: Readonly<Record<string, string>>
}
