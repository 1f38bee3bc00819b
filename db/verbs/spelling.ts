/** How a version spells and seals what a row says: chained by hash to the version before it, so that a change behind the book's back shows. */
import { createHash, hash as digest } from 'node:crypto'
import type { version } from '#db/schema/sqlite'

export type Versioned = {
  entity: string
  seq: number
  at: number
  removed: boolean
  row: { id: string; n: number } & Record<string, unknown>
}

/** Bytes are named by their hash: a version shows that they changed, the row keeps them. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { sha256: createHash('sha256').update(value).digest('hex') } : value

/** The names of columns and languages come again and again. */
const REMEMBERED = 500
const names = new Map<string, string>()

function named(key: string): string {
  let name = names.get(key)
  if (name === undefined) {
    name = `${JSON.stringify(key)}:`
    if (names.size < REMEMBERED) names.set(key, name)
  }
  return name
}

/** One spelling of an image, whatever order an engine gives its keys back in; `keys` are its own, where they are known in order. */
export function canonical(value: unknown, keys?: readonly string[]): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value === null) return 'null'
  if (typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one)).join(',')}]`
  const fields = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const key of keys ?? Object.keys(fields).sort()) {
    const inner = fields[key]
    if (inner !== undefined) text += `${text && ','}${named(key)}${canonical(inner)}`
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

/** The first version of a row: its image as it is kept, and the hash over it; `keys` are the row's own, in order. */
export function firstVersion(
  { entity, seq, at }: Pick<Versioned, 'entity' | 'seq' | 'at'>,
  row: Versioned['row'],
  keys: readonly string[],
): { image: string; hash: string } {
  const image = canonical(row, keys)
  return { image, hash: digest('sha256', `["","${entity}",${seq},${at},false,${image}]`, 'hex') }
}
