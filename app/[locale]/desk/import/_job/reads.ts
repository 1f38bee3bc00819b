/** Jobs as their pages show them. */
import 'server-only'
import type { Q } from '#db/q'
import { jobById } from '#db/queries/job-by-id'
import type { JobFacts } from '#db/queries/job-lines'
import { jobPage as pageOf } from '#db/queries/job-page'
import type { Figures } from '#formats/in/report'
import type { Loss } from '#messages/loss'
import { countsOf, type Job, type JobLine, readOptions } from './job.ts'

const lineOf = ({ counts, user_name, created_by, ...row }: JobFacts): JobLine => ({
  ...row,
  by: user_name ?? created_by,
  counts: countsOf(counts),
})

export async function jobPage(q: Q, asked: { cursor: string | null; limit: number }) {
  const { jobs, ...page } = await pageOf(q, asked)
  return { ...page, jobs: jobs.map(lineOf) }
}

export async function jobOf(q: Q, id: string): Promise<Job | null> {
  const row = await jobById(q, id)
  if (!row) return null
  return {
    ...row,
    ...lineOf(row),
    options: readOptions(row.options),
    warnings: row.warnings as readonly unknown[] as readonly Loss[],
    figures: row.figures as Figures,
    flaws: row.flaws ?? [],
  }
}
