/** One version of a row, chained by hash to the version before it, so that a change behind the book's back shows. */
import { createHash } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'

type Versioned = {
  entity: string
  seq: number
  at: number
  removed: boolean
  row: { id: string; n: number } & Record<string, unknown>
}

/** Bytes are named by their hash: a version shows that they changed, the row keeps them. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { sha256: createHash('sha256').update(value).digest('hex') } : value

export const hashOf = (previous: string, entity: string, image: string): string =>
  createHash('sha256').update(`${previous}\n${entity}\n${image}`).digest('hex')

/** A row as its version keeps it. */
export const imageOf = (row: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(row, plain)) as Record<string, unknown>

export async function appendVersion(q: Q, { entity, seq, at, removed, row }: Versioned): Promise<void> {
  const image = imageOf(row)
  const [before] =
    row.n === 1
      ? []
      : await q
          .select({ hash: version.hash })
          .from(version)
          .where(and(eq(version.entity, entity), eq(version.id, row.id)))
          .orderBy(desc(version.n))
          .limit(1)
  const previous_hash = before?.hash ?? ''
  const hash = hashOf(previous_hash, entity, JSON.stringify(image))
  await q
    .insert(version)
    .values({ entity, id: row.id, n: row.n, seq, at, removed, image, previous_hash, hash })
}
