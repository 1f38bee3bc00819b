/** Work that takes longer than a request: the file, how it is read, what became of each row. */
import type { Kit } from '#db/kit.sqlite'
import { listOf } from '#db/values/codes'
import type { FieldChange, RowFlaw } from '#domain/import/fate'
import { FATES } from '#domain/import/fate'
import { IMPORTABLE, JOB_SORTS, JOB_STATES } from '#domain/import/job'
import type { Flaw } from '#domain/problem'

export const jobTables = (k: Kit) => {
  const job = k.table(
    'job',
    {
      id: k.id('id').primaryKey(),
      sort: k.oneOf('sort', listOf(JOB_SORTS)).notNull(),
      what: k.oneOf('what', listOf(IMPORTABLE)).notNull(),
      state: k.oneOf('state', listOf(JOB_STATES)).notNull(),
      format: k.str('format'),
      file_name: k.str('file_name'),
      sha256: k.str('sha256'),
      /** Kept until the job is done with it. */
      file: k.bytes('file'),
      /** How it is read: mapping, dataset, language, chosen commitments. */
      options: k.json<Readonly<Record<string, unknown>>>('options').notNull(),
      /** Rows by fate, and what the format alone has to say. */
      counts: k.json<Readonly<Record<string, number>>>('counts').notNull(),
      figures: k.json<Readonly<Record<string, unknown>>>('figures').notNull(),
      warnings: k.json<readonly Readonly<Record<string, unknown>>[]>('warnings').notNull(),
      progress: k.int('progress').notNull().default(0),
      total: k.int('total'),
      flaws: k.json<readonly Flaw[]>('flaws'),
      created_at: k.big('created_at').notNull(),
      created_by: k.str('created_by').notNull(),
      /** Who works on it: a dead worker's claim runs out. */
      claimed_by: k.str('claimed_by'),
      claimed_at: k.big('claimed_at'),
      finished_at: k.big('finished_at'),
      /** The audited act that it made, and the one that undid it. */
      seq: k.big('seq'),
      undone_seq: k.big('undone_seq'),
    },
    (t) => [k.index('job_state').on(t.state, t.created_at), k.index('job_created').on(t.created_at, t.id)],
  )
  const job_row = k.table(
    'job_row',
    {
      job_id: k.id('job_id').notNull(),
      /** Where it stands among the rows; a line of a file may give several. */
      position: k.int('position').notNull(),
      line: k.int('line').notNull(),
      identifier: k.str('identifier'),
      fate: k.oneOf('fate', listOf(FATES)).notNull(),
      changes: k.json<readonly FieldChange[]>('changes').notNull(),
      flaws: k.json<readonly RowFlaw[]>('flaws').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.job_id, t.position] }),
      k.index('job_row_fate').on(t.job_id, t.fate, t.position),
    ],
  )
  return { job, job_row }
}
