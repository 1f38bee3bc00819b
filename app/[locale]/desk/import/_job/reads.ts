/** Jobs as their pages show them. */
import 'server-only'
import type { Job as Row } from '#db/jobs/job'
import type { Q } from '#db/q'
import { jobById } from '#db/queries/job-by-id'
import { jobList } from '#db/queries/job-list'
import type { Loss } from '#messages/loss'
import { countsOf, editionOf, goneOf, type Job, type JobLine, readOptions } from './job.ts'

const lineOf = ({ counts, created_by: by, ...row }: Row): JobLine => ({
  ...row,
  by,
  counts: countsOf(counts),
})

export async function jobPage(q: Q, asked: { cursor: string | null; limit: number }) {
  const { jobs, ...page } = await jobList(q, asked)
  return { ...page, jobs: jobs.map(lineOf) }
}

export async function jobOf(q: Q, id: string): Promise<Job | null> {
  const row = await jobById(q, id)
  if (!row) return null
  return {
    ...row,
    ...lineOf(row),
    options: readOptions(row.options),
    kept: row.options,
    warnings: row.warnings as readonly unknown[] as readonly Loss[],
    gone: goneOf(row.figures),
    edition: editionOf(row.figures),
    flaws: row.flaws ?? [],
  }
}
