/** How the last table with the same headers was read: what a person set is proposed again. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { job } from '#db/schema/sqlite'
import type { Importable } from '#domain/import/job'

/** So many of the last tables are looked at. */
const LOOKED_AT = 100

export type FormerMapping = {
  file: string | null
  at: number
  mapping: Readonly<Record<string, string | number>>
  constants: Readonly<Record<string, string>>
  /** In the order of its columns. */
  headers: readonly string[]
}

type Kept = {
  mapping?: FormerMapping['mapping']
  constants?: FormerMapping['constants']
  head?: { columns?: readonly { header: string }[] } | null
}

const spelt = (headers: readonly string[]): string => JSON.stringify([...headers].sort())

export async function jobMapping(
  q: Q,
  what: Importable,
  headers: readonly string[],
): Promise<FormerMapping | null> {
  const mapped = sql`json_extract(${job.options}, '$.mapping') is not null`
  const rows = await q
    .select({ file: job.file_name, at: job.created_at, options: job.options })
    .from(job)
    .where(and(eq(job.sort, 'import'), eq(job.what, what), inArray(job.format, ['csv', 'xlsx']), mapped))
    .orderBy(desc(job.id))
    .limit(LOOKED_AT)
  const asked = spelt(headers)
  for (const { file, at, options } of rows) {
    const { mapping, constants = {}, head } = options as Kept
    const former = (head?.columns ?? []).map(({ header }) => header)
    if (mapping && spelt(former) === asked) return { file, at, mapping, constants, headers: former }
  }
  return null
}
