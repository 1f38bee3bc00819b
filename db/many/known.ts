/** What an act on many records knows of rows that it changes: their present state, and the hash of their last version. */
import { and, desc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'
import { type Entity, type EntityRow, entityTable } from '#db/verbs/entities'
import type { PartImages, PartName } from '#db/verbs/part-rows'
import type { VersionRow } from '#db/verbs/parts'

export type Written = EntityRow<Entity>
export type KnownPart<P extends PartName> = {
  before: PartImages[P] | null
  last?: VersionRow | undefined
  made?: { seq: number; at: number } | undefined
}

/** New rows that a later record of the same act may change. */
const KEPT: readonly string[] = ['party', 'delivery', 'stage_report']

const keyOf = (entity: string, id: string): string => `${entity} ${id}`

export function knownRows(q: Q) {
  const expected = new Map<string, Written>()
  const hashes = new Map<string, string>()
  const parts = new Map<string, KnownPart<PartName>>()
  const written = new Map<string, { row: Written | null; hash: string }>()

  return {
    /** As somebody has read them, many at once. */
    expect(entity: Entity, rows: readonly Written[], last: ReadonlyMap<string, string>): void {
      for (const row of rows) expected.set(keyOf(entity, row.id), row)
      for (const [id, hash] of last) hashes.set(keyOf(entity, id), hash)
    },
    expectPart<P extends PartName>(part: P, id: string, known: KnownPart<P>): void {
      parts.set(keyOf(part, id), known)
    },
    part: <P extends PartName>(part: P, id: string) => parts.get(keyOf(part, id)) as KnownPart<P> | undefined,
    wrote(entity: Entity, row: Written, removed: boolean, hash: string): void {
      if (row.n > 1 || KEPT.includes(entity))
        written.set(keyOf(entity, row.id), { row: removed ? null : row, hash })
    },
    async row(entity: Entity, id: string): Promise<Written | null> {
      const own = written.get(keyOf(entity, id))
      if (own) return own.row
      const table = entityTable(entity)
      const known = expected.get(keyOf(entity, id))
      return known ?? (await q.select().from(table).where(eq(table.id, id)))[0] ?? null
    },
    async hash(entity: Entity, id: string): Promise<string> {
      const known = written.get(keyOf(entity, id))?.hash ?? hashes.get(keyOf(entity, id))
      if (known !== undefined) return known
      const { hash, n } = version
      const own = and(eq(version.entity, entity), eq(version.id, id))
      const [row] = await q.select({ hash }).from(version).where(own).orderBy(desc(n)).limit(1)
      return row?.hash ?? ''
    },
    /** What was only needed for the last records. */
    forget(): void {
      for (const memory of [expected, hashes, parts]) memory.clear()
    },
  }
}
