/** Work on many records at once: what it may be about, and how far it is. */

export const IMPORTABLE = ['commitments', 'deliveries', 'parties', 'flows'] as const
export type Importable = (typeof IMPORTABLE)[number]

export const JOB_SORTS = ['import', 'bulk_edit'] as const
export type JobSort = (typeof JOB_SORTS)[number]

/** `planned`: every row's fate is known and a person decides; `undone`: all of it was taken back. */
export const JOB_STATES = [
  'mapping',
  'waiting',
  'planning',
  'planned',
  'approved',
  'writing',
  'done',
  'failed',
  'cancelled',
  'undone',
] as const
export type JobState = (typeof JOB_STATES)[number]

/** Work goes on by itself: nobody has to decide anything. */
export const WORKING: readonly JobState[] = ['waiting', 'planning', 'approved', 'writing']
