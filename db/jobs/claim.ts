/** How workers share the jobs: one claims a job, tells that it is alive, and gives it back; a dead one's claim runs out. */
import { and, asc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import { FINISHED, JOB_COLUMNS, type Job } from '#db/jobs/job'
import { job } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import type { JobState } from '#domain/import/job'

/** Longer than any step of a living worker. */
const DEAD_AFTER = 120_000
/** Files of finished jobs are kept so long, in milliseconds. */
const KEPT = 7 * 24 * 3600 * 1000

const WORK: readonly { from: JobState; to: JobState }[] = [
  { from: 'approved', to: 'writing' },
  { from: 'waiting', to: 'planning' },
]

/** The oldest job that somebody should do; what was approved goes first. */
export async function claimJob(store: Store, worker: string, now: number): Promise<Job | null> {
  return store.write(async (q) => {
    for (const { from, to } of WORK) {
      const oldest = q
        .select({ id: job.id })
        .from(job)
        .where(eq(job.state, from))
        .orderBy(asc(job.id))
        .limit(1)
      const [row] = await q
        .update(job)
        .set({ state: to, claimed_by: worker, claimed_at: now })
        .where(and(inArray(job.id, oldest), eq(job.state, from)))
        .returning(JOB_COLUMNS)
      if (row) return row
    }
    return null
  })
}

/** The worker is alive and so far; false where the job is no longer its own. */
export async function beat(
  store: Store,
  { id, state }: Job,
  progress: number,
  now: number,
): Promise<boolean> {
  const own = and(eq(job.id, id), eq(job.state, state))
  const rows = await store.write((q) =>
    q.update(job).set({ progress, claimed_at: now }).where(own).returning({ id: job.id }),
  )
  return rows.length > 0
}

/** Ends the worker's step, unless somebody cancelled the job. */
export async function release(store: Store, { id, state }: Job, change: Partial<typeof job.$inferInsert>) {
  const own = and(eq(job.id, id), eq(job.state, state))
  await store.write((q) =>
    q
      .update(job)
      .set({ ...change, claimed_by: null, claimed_at: null })
      .where(own),
  )
}

/** Jobs whose worker died begin anew: what it had not finished was never in the book. `everybody` where no other worker can be alive. */
export async function recoverJobs(store: Store, now: number, everybody = false): Promise<number> {
  return store.write(async (q) => {
    let recovered = 0
    for (const { from, to } of WORK) {
      const dead = everybody ? isNotNull(job.claimed_by) : lt(job.claimed_at, now - DEAD_AFTER)
      const rows = await q
        .update(job)
        .set({ state: from, claimed_by: null, claimed_at: null, progress: 0 })
        .where(and(eq(job.state, to), dead))
        .returning({ id: job.id })
      recovered += rows.length
    }
    const old = and(inArray(job.state, [...FINISHED]), lt(job.finished_at, now - KEPT), isNotNull(job.file))
    await q.update(job).set({ file: null }).where(old)
    return recovered
  })
}
