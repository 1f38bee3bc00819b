/** Jobs, the latest first. */
import { and, count, desc, eq, lt } from 'drizzle-orm'
import { JOB_COLUMNS, type Job } from '#db/jobs/job'
import type { Q } from '#db/q'
import { job } from '#db/schema/sqlite'
import type { JobSort } from '#domain/import/job'

type Asked = { sort?: JobSort | undefined; cursor?: string | null | undefined; limit?: number | undefined }
export type JobList = { jobs: Job[]; next: string | null; total: number }

/** The cursor is the id of the last job of the page before: ids sort by the time at which they were made. */
export async function jobList(q: Q, { sort, cursor, limit = 20 }: Asked = {}): Promise<JobList> {
  const of = sort ? eq(job.sort, sort) : undefined
  const jobs = await q
    .select(JOB_COLUMNS)
    .from(job)
    .where(and(of, cursor ? lt(job.id, cursor) : undefined))
    .orderBy(desc(job.id))
    .limit(limit + 1)
  const [all] = await q.select({ n: count() }).from(job).where(of)
  const page = jobs.slice(0, limit)
  return { jobs: page, next: jobs.length > limit ? (page.at(-1)?.id ?? null) : null, total: all?.n ?? 0 }
}
