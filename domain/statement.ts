/** Who said what, when, in which words: what a statement does to a commitment, and how firmly. */
type ActMeaning = {
  /** Counts as an account that the promise was made. */ attests: boolean
  /** May set the governing due window. */ governs: boolean
  /** Tells about fulfilment rather than about the promise. */ reports: boolean
}

export const ACTS = {
  makes: { attests: true, governs: true, reports: false },
  restates: { attests: true, governs: false, reports: false },
  revises: { attests: true, governs: true, reports: false },
  withdraws: { attests: true, governs: false, reports: false },
  reports_progress: { attests: false, governs: false, reports: true },
  reports_delivery: { attests: false, governs: false, reports: true },
  claims_total: { attests: false, governs: false, reports: false },
  contradicts: { attests: false, governs: false, reports: false },
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
