/** Who said what, when, in which words: what a statement does to a commitment, and how firmly. */
import type { Day } from '#domain/day'
import type { Bounds } from '#domain/quantity'
import type { Measure } from '#domain/target'

type ActMeaning = {
  /** Counts as an account that the promise was made. */ attests: boolean
  /** What its window does: sets the date, says it again, or moves it. */ due:
    | 'sets'
    | 'echoes'
    | 'moves'
    | null
  /** Tells about fulfilment rather than about the promise. */ reports: boolean
}

export const ACTS = {
  makes: { attests: true, due: 'sets', reports: false },
  restates: { attests: true, due: 'echoes', reports: false },
  revises: { attests: true, due: 'moves', reports: false },
  withdraws: { attests: true, due: null, reports: false },
  reports_progress: { attests: false, due: null, reports: true },
  reports_delivery: { attests: false, due: null, reports: true },
  claims_total: { attests: false, due: null, reports: false },
  contradicts: { attests: false, due: null, reports: false },
} as const satisfies Record<string, ActMeaning>
export type Act = keyof typeof ACTS

export const MODALITIES = [
  'signed',
  'agreed',
  'decided',
  'pledges',
  'will',
  'scheduled',
  'announced',
  'intends',
  'considers',
  'welcomed',
  'discussed',
] as const
export type Modality = (typeof MODALITIES)[number]

/** A document cannot hold words that were said after it was published. */
export const saidTooLate = (said: Day, published: Day): boolean => said > published

/** A total that a statement claims, in minor units. */
export type Claim = Bounds & { measure: Measure; currency: string }
