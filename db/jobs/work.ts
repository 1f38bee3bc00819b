/** One step of a job: plans it and keeps every row's fate, or writes what was approved. */
import { eq } from 'drizzle-orm'
import type { ImportOptions } from '#db/imports/kind'
import type { Records, Totals, Watch } from '#db/imports/run'
import { beat, release } from '#db/jobs/claim'
import type { Job } from '#db/jobs/job'
import type { Also, Done } from '#db/many/act'
import type { Q } from '#db/q'
import { job, job_row } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type BulkEdit, bulkEdit, planBulkEdit } from '#db/verbs/bulk-edit'
import { importRecords, planImport } from '#db/verbs/import-records'
import type { Context } from '#db/verbs/verb'
import type { RowFate } from '#domain/import/fate'
import type { Taken } from '#domain/import/taken'
import { type Actor, systemActor } from '#domain/permission'
import { type Flaw, Problem, problem } from '#domain/problem'

/** What the file says, from whoever can read its format. */
export type JobSource = {
  records: Records
  /** Whole once the records have been read. */
  told(taken: readonly Taken[]): {
    figures: Readonly<Record<string, unknown>>
    warnings: readonly Readonly<Record<string, unknown>>[]
  }
}

export type Worker = {
  /** Acts on the book; its connection is its own. */
  store: Store
  /** Keeps the job's record meanwhile, on another connection. */
  desk: Store
  /** Null for work that has no file; what is wrong with a file is thrown. */
  source(): Promise<JobSource | null>
  now(): number
}

const AT_ONCE = 400
/** Progress is told so often, in milliseconds. */
const BEAT = 400

/** Rows are kept while they come. */
function rowKeeper(desk: Store, jobId: string) {
  let rows: (typeof job_row.$inferInsert)[] = []
  let position = 0
  const flush = async () => {
    const some = rows
    rows = []
    if (some.length > 0) await desk.write((q) => q.insert(job_row).values(some))
  }
  return {
    async tell(fate: RowFate) {
      rows.push({ ...fate, job_id: jobId, position: ++position })
      if (rows.length >= AT_ONCE) await flush()
    },
    flush,
  }
}

/** Tells how far it is, and hears whether anybody stopped it. */
function pulse({ desk, now }: Worker, own: Job) {
  const stop = new AbortController()
  let last = 0
  let told: Promise<unknown> = Promise.resolve()
  const progress = (rows: number) => {
    if (now() - last < BEAT) return
    last = now()
    told = told.then(async () => {
      if (!(await beat(desk, own, rows, now()))) stop.abort()
    })
  }
  return { signal: stop.signal, progress, settled: () => told }
}

const editOf = ({ options }: Job, watch: Watch): BulkEdit => ({
  ...(options as unknown as BulkEdit),
  ...watch,
})

const countsOf = ({ digest: _, figures: __, taken: ___, ...counts }: Totals) => counts

/** What a kind may want to know of the file, beside what the job's maker said. */
const kindOptions = ({ format, file_name, sha256, options }: Job): ImportOptions => ({
  sort: format ?? undefined,
  file_name: file_name ?? undefined,
  sha256: sha256 ?? undefined,
  ...options,
})

async function plan(worker: Worker, own: Job, source: JobSource | null, watch: Watch): Promise<Totals> {
  const { desk, store } = worker
  await desk.write((q) => q.delete(job_row).where(eq(job_row.job_id, own.id)))
  const keeper = rowKeeper(desk, own.id)
  const all: Watch = { ...watch, tell: keeper.tell }
  const totals = await store.snapshot((q) =>
    source
      ? planImport(q, { ...all, what: own.what, records: source.records, options: kindOptions(own) })
      : planBulkEdit(q, editOf(own, all)),
  )
  await keeper.flush()
  return totals
}

async function write(
  worker: Worker,
  own: Job,
  source: JobSource | null,
  watch: Watch,
): Promise<Done<Totals>> {
  const { store, now } = worker
  const context: Context = { actor: (own.options.by as Actor | undefined) ?? systemActor('job') }
  const expected = String(own.options.digest ?? '')
  const also: Also<Totals> = async (q: Q, done) => {
    const rows = await q
      .update(job)
      .set({
        state: 'done',
        seq: done.seq,
        counts: countsOf(done.value),
        finished_at: now(),
        claimed_by: null,
      })
      .where(eq(job.id, own.id))
      .returning({ id: job.id })
    if (rows.length === 0) throw problem('act_stopped')
  }
  const whole = { ...watch, expected, also }
  return source
    ? importRecords(store, context, {
        ...whole,
        what: own.what,
        records: source.records,
        options: kindOptions(own),
      })
    : bulkEdit(store, context, { ...editOf(own, watch), expected, also })
}

/** What ends a step without an answer; an overtaken plan is made anew. */
async function fail({ desk, now }: Worker, own: Job, error: unknown): Promise<void> {
  const flaws: readonly Flaw[] = error instanceof Problem ? error.flaws : [{ code: 'unexpected' }]
  const codes = flaws.map((flaw) => flaw.code)
  if (codes.includes('act_stopped')) return release(desk, own, {})
  if (codes.includes('import_changed')) return release(desk, own, { state: 'waiting', flaws, progress: 0 })
  return release(desk, own, { state: 'failed', flaws, finished_at: now() })
}

export async function workOn(worker: Worker, own: Job): Promise<void> {
  const { signal, progress, settled } = pulse(worker, own)
  try {
    const source = await worker.source()
    if (own.state === 'writing') await write(worker, own, source, { signal, progress })
    else {
      const totals = await plan(worker, own, source, { signal, progress })
      await settled()
      const told = source?.told(totals.taken) ?? { figures: {}, warnings: [] }
      const options = { ...own.options, digest: totals.digest }
      const counts = countsOf(totals)
      const planned = {
        state: 'planned',
        counts,
        options,
        total: totals.records,
        progress: totals.records,
      } as const
      const figures = { ...told.figures, ...totals.figures }
      await release(worker.desk, own, { ...planned, warnings: told.warnings, figures })
    }
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    await fail(worker, own, error)
  } finally {
    await settled()
  }
}
