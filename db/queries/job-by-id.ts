/** One job, without the bytes of its file. */
import { eq } from 'drizzle-orm'
import { JOB_COLUMNS, type Job } from '#db/jobs/job'
import type { Q } from '#db/q'
import { job } from '#db/schema/sqlite'

export async function jobById(q: Q, id: string): Promise<Job | null> {
  const [row] = await q.select(JOB_COLUMNS).from(job).where(eq(job.id, id))
  return row ?? null
}
