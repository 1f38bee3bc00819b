/** What becomes of a job's rows, page by page in the order of the file. */
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Q } from '#db/q'
import { job_row } from '#db/schema/sqlite'
import type { Fate, RowFate } from '#domain/import/fate'

type Asked = { fate?: Fate | undefined; after?: number | null | undefined; limit?: number | undefined }
export type JobRow = RowFate & { position: number }

export async function jobRows(q: Q, id: string, { fate, after, limit = 50 }: Asked = {}) {
  const where = and(
    eq(job_row.job_id, id),
    fate ? eq(job_row.fate, fate) : undefined,
    after === null || after === undefined ? undefined : gt(job_row.position, after),
  )
  const found = await q
    .select()
    .from(job_row)
    .where(where)
    .orderBy(asc(job_row.position))
    .limit(limit + 1)
  const rows: JobRow[] = found.slice(0, limit).map(({ job_id: _, ...row }) => row)
  return { rows, next: found.length > limit ? (rows.at(-1)?.position ?? null) : null }
}
