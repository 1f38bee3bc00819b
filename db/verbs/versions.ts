/** One version of a row, chained by hash to the version before it, so that a change behind the book's back shows. */
import { createHash, hash as digest } from 'node:crypto'
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

/** One spelling of an image, whatever order an engine gives its keys back in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of Object.keys(fields).sort()) {
    const inner = fields[key]
    if (inner !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(inner)}`
  }
  return `{${text}}`
}

type Hashed = Pick<
  typeof version.$inferSelect,
  'entity' | 'seq' | 'at' | 'removed' | 'image' | 'previous_hash'
>

/** SHA-256 over all that a version says (its image holds id and number), and over the hash before it. */
export const hashOf = ({ entity, seq, at, removed, image, previous_hash }: Hashed): string =>
  digest('sha256', canonical([previous_hash, entity, seq, at, removed, image]), 'hex')

/** A row as its version keeps it. */
export const imageOf = (row: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(row, plain)) as Record<string, unknown>

/** The version of a row, by the hash of the one before it. */
export function versionRow({ entity, seq, at, removed, row }: Versioned, previous_hash: string) {
  const image = entity === 'attached_text' ? imageOf(row) : row
  const hash = hashOf({ entity, seq, at, removed, image, previous_hash })
  return { entity, id: row.id, n: row.n, seq, at, removed, image, previous_hash, hash }
}

export async function appendVersion(q: Q, given: Versioned): Promise<void> {
  const { entity, row } = given
  const [before] =
    row.n === 1
      ? []
      : await q
          .select({ hash: version.hash })
          .from(version)
          .where(and(eq(version.entity, entity), eq(version.id, row.id)))
          .orderBy(desc(version.n))
          .limit(1)
  await q
    .insert(version)
    .values(versionRow({ ...given, row: imageOf(row) as typeof row }, before?.hash ?? ''))
}
