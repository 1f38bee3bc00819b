/** An amount of aid as a dataset reports it, with the shares of places and sectors as the dataset gives them. */

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
