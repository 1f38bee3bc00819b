/** The file of a job, as long as it is kept. */
import { eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { job } from '#db/schema/sqlite'

export async function jobFile(q: Q, id: string): Promise<Uint8Array | null> {
  const [row] = await q.select({ file: job.file }).from(job).where(eq(job.id, id))
  return row?.file ?? null
}
