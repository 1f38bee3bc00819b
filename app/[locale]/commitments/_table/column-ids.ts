/** The table's columns, in their order; the promise itself always leads. */
export const COLUMN_IDS = [
  'parties',
  'kind',
  'topic',
  'progress',
  'due',
  'standing',
  'fulfilment',
  'evidence',
  'attested_by',
  'testability',
  'first_said',
  'last_said',
  'looked',
  'moved',
  'statements',
  'updated',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export const DEFAULT_COLUMNS: readonly ColumnId[] = ['progress', 'due', 'standing', 'evidence', 'last_said']
