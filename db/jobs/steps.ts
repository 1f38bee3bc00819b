/** What a person does with a job: opens it, says how its file is read, approves, cancels and undoes it. */
import { createHash } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import { newId } from '#db/ids'
import { jobById } from '#db/queries/job-by-id'
import { job, job_row } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { undoAct } from '#db/verbs/undo-act'
import type { Context } from '#db/verbs/verb'
import type { Importable, JobSort, JobState } from '#domain/import/job'
import { type ActName, may } from '#domain/permission'
import { problem } from '#domain/problem'

/** What the book keeps of one file; larger tables come in by the command line. */
export const FILE_MB = 50

const ACTS: Readonly<Record<JobSort, ActName>> = { import: 'import_table', bulk_edit: 'bulk_edit' }

export type OpenJob = {
  sort: JobSort
  what: Importable
  format?: string | null | undefined
  file_name?: string | null | undefined
  file?: Uint8Array | null | undefined
  options?: Readonly<Record<string, unknown>> | undefined
  /** `mapping` where a person says first which column is what. */
  state?: 'mapping' | 'waiting' | undefined
}

function requireMay(context: Context, act: ActName): void {
  if (!may(context.actor, act)) throw problem('forbidden', undefined, { act })
}

export async function openJob(store: Store, context: Context, given: OpenJob): Promise<string> {
  requireMay(context, ACTS[given.sort])
  const { file = null } = given
  if (file && file.length > FILE_MB * 1024 * 1024)
    throw problem('table_too_large', 'file', { limit: FILE_MB })
  const id = newId()
  await store.write((q) =>
    q.insert(job).values({
      id,
      sort: given.sort,
      what: given.what,
      state: given.state ?? 'waiting',
      format: given.format ?? null,
      file_name: given.file_name ?? null,
      sha256: file && createHash('sha256').update(file).digest('hex'),
      file: file && Buffer.from(file),
      options: given.options ?? {},
      counts: {},
      figures: {},
      warnings: [],
      created_at: context.at ?? Date.now(),
      created_by: context.actor.name,
    }),
  )
  return id
}

type Change = Partial<typeof job.$inferInsert>

/** Only from one of these states: another step in between is a conflict, not a surprise. */
async function step(store: Store, id: string, from: readonly JobState[], change: Change, drop = false) {
  await store.write(async (q) => {
    const changed = await q
      .update(job)
      .set(change)
      .where(and(eq(job.id, id), inArray(job.state, [...from])))
      .returning({ id: job.id })
    if (changed.length === 0) throw problem((await jobById(q, id)) ? 'changed_meanwhile' : 'not_found')
    if (drop) await q.delete(job_row).where(eq(job_row.job_id, id))
  })
}

type Mapped = {
  what: Importable
  options: Readonly<Record<string, unknown>>
  /** `mapping` where the columns are guessed anew, and a person looks at them first. */
  state?: 'mapping' | 'waiting' | undefined
}

/** Says how the file is read; what was planned before is planned anew. */
export async function mapJob(store: Store, context: Context, id: string, mapped: Mapped): Promise<void> {
  requireMay(context, 'import_table')
  const fresh = {
    ...mapped,
    state: mapped.state ?? 'waiting',
    counts: {},
    figures: {},
    warnings: [],
    flaws: null,
    progress: 0,
  } as const
  await step(store, id, ['mapping', 'waiting', 'planned', 'failed'], fresh, true)
}

export async function approveJob(store: Store, context: Context, id: string): Promise<void> {
  requireMay(context, 'import_table')
  const own = await jobById(store.read, id)
  if (!own) throw problem('not_found')
  // The worker acts in the name of whoever approved it.
  const options = { ...own.options, by: context.actor }
  await step(store, id, ['planned'], { state: 'approved', progress: 0, flaws: null, options })
}

/** A worker that is at it hears of it and leaves the book as it was. */
export async function cancelJob(store: Store, context: Context, id: string): Promise<void> {
  requireMay(context, 'import_table')
  const running = ['mapping', 'waiting', 'planning', 'planned', 'approved', 'writing'] as const
  const at = context.at ?? Date.now()
  await step(store, id, running, { state: 'cancelled', finished_at: at, file: null })
}

export async function undoJob(store: Store, context: Context, id: string): Promise<number> {
  const own = await jobById(store.read, id)
  if (!own) throw problem('not_found')
  if (own.undone_seq !== null) throw problem('undo_done')
  if (own.state !== 'done' || own.seq === null) throw problem('undo_other_act')
  const { seq } = await undoAct(store, context, { seq: own.seq })
  await step(store, id, ['done'], { state: 'undone', undone_seq: seq })
  return seq
}
