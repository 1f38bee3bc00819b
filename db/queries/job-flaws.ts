/** What is wrong with the refused rows of a job, as far as a page can hold it. */
import { and, asc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { job_row } from '#db/schema/sqlite'
import type { RowFlaw } from '#domain/import/fate'

/** More rows than this say nothing more to a person. */
export const LOOKED_AT = 5000

export const jobFlaws = async (q: Q, id: string): Promise<{ line: number; flaws: readonly RowFlaw[] }[]> =>
  q
    .select({ line: job_row.line, flaws: job_row.flaws })
    .from(job_row)
    .where(and(eq(job_row.job_id, id), eq(job_row.fate, 'refused')))
    .orderBy(asc(job_row.position))
    .limit(LOOKED_AT)
