/** An amount of aid as a dataset reports it, with the shares of places and sectors as the dataset gives them. */
import { countryCode } from '#domain/country-codes'
import type { Day } from '#domain/day'
import type { Measure } from '#domain/target'

/** Where flows come from; each dataset stands by itself and is never added to another. */
export const DATASET_SORTS = ['kiel', 'fts', 'iati', 'table'] as const
export type DatasetSort = (typeof DATASET_SORTS)[number]

/** A part of something by its code; `share` is a decimal in per cent, null where none is said. */
export type FlowPart = {
  readonly vocabulary: string | null
  readonly code: string
  readonly name: string | null
  readonly share: string | null
}
export type FlowPlace = FlowPart & { readonly sort: 'country' | 'region' }

/** What was paid in another currency than the one that the dataset reckons in. */
export type FlowOriginal = {
  readonly amount: string
  readonly currency: string
  readonly rate: string | null
}

/** What a file says of one amount; what it says nothing of (undefined) stays as it was, null is nothing. */
export type FlowInput = {
  readonly ref: string
  readonly code: string
  readonly measure?: Measure | null
  readonly part_of?: string | null
  readonly amount?: string | null
  readonly currency?: string | null
  readonly value_date?: Day | null
  readonly starts?: Day | null
  readonly ends?: Day | null
  readonly provider?: string | null
  readonly provider_code?: string | null
  readonly receiver?: string | null
  readonly receiver_code?: string | null
  readonly places?: readonly FlowPlace[]
  readonly sectors?: readonly FlowPart[]
  readonly original?: FlowOriginal | null
  readonly title?: string | null
  readonly description?: string | null
  readonly extra?: Readonly<Record<string, unknown>> | null
}
export type ActivityInput = {
  readonly identifier: string
  readonly title: string | null
  readonly status: string | null
  readonly record: Readonly<Record<string, unknown>>
}
/** One record of a file: a row with its amounts, or an activity with its transactions. */
export type FlowsInput = { readonly activity: ActivityInput | null; readonly flows: readonly FlowInput[] }

/** How places are looked for: a country by its two letters whatever the dataset writes, all else by its own code. */
export const placeKey = ({ code, sort }: Pick<FlowPlace, 'code' | 'sort'>): string =>
  (sort === 'country' ? countryCode(code) : null) ?? code
