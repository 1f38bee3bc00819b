/** What stands in the way of undoing an act: rows that were changed since, and later rows that name its new ones. */
import { and, asc, eq, exists, gt, gte, inArray, not, type SQL, sql } from 'drizzle-orm'
import { alias, getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { columnsNaming, listedIds } from '#db/references'
import { commitment, commitment_party, version } from '#db/schema/sqlite'
import { ENTITY_NAMES, type Entity, entityTable } from '#db/verbs/entities'
import { canonical } from '#db/verbs/versions'
import { problem } from '#domain/problem'

/** So many are named; how many there are is told. */
const NAMED = 5

type Found = { entity: string; id: string }

/** A record as a person knows it: its own short name, or that of the promise it belongs to. */
async function nameOf(q: Q, { entity, id }: Found): Promise<string> {
  const own = and(eq(version.entity, entity), eq(version.id, id))
  const [row] = await q.select({ image: version.image }).from(version).where(own).limit(1)
  const { slug, commitment_id } = (row?.image ?? {}) as { slug?: string; commitment_id?: string }
  if (slug) return slug
  const of = commitment_id ?? id
  const [named] = await q.select({ slug: commitment.slug }).from(commitment).where(eq(commitment.id, of))
  return named?.slug ?? id
}

async function refuse(q: Q, code: 'undo_changed' | 'undo_named', found: readonly Found[]): Promise<void> {
  if (found.length === 0) return
  const names: string[] = []
  for (const one of found.slice(0, NAMED * 4)) names.push(await nameOf(q, one))
  const told = [...new Set(names)].slice(0, NAMED).join(', ')
  throw problem(code, undefined, { count: found.length, names: told })
}

export async function refuseChanged(q: Q, seq: number): Promise<void> {
  const later = alias(version, 'later')
  const own = and(eq(later.entity, version.entity), eq(later.id, version.id), gt(later.seq, seq))
  const since = exists(q.select({ one: sql`1` }).from(later).where(own))
  const { entity, id } = version
  const found = await q
    .selectDistinct({ entity, id })
    .from(version)
    .where(and(eq(version.seq, seq), since))
  await refuse(q, 'undo_changed', await changedSince(q, seq, found))
}

const AT_ONCE = 500
const contentOf = ({ image: { n: _, ...content }, removed }: typeof version.$inferSelect): string =>
  canonical([removed, content])

/** What was changed and changed back is as the act left it. */
async function changedSince(q: Q, seq: number, found: readonly Found[]): Promise<Found[]> {
  const changed: Found[] = []
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const some = found.slice(at, at + AT_ONCE)
    const ids = some.map(({ id }) => id)
    const own = and(inArray(version.id, ids), gte(version.seq, seq))
    const rows = await q.select().from(version).where(own).orderBy(asc(version.n))
    const byRecord = Map.groupBy(rows, (row) => `${row.entity} ${row.id}`)
    for (const one of some) {
      const all = byRecord.get(`${one.entity} ${one.id}`) ?? []
      const [left, last] = [all.findLast((row) => row.seq === seq), all.at(-1)]
      if (!left || !last || contentOf(left) !== contentOf(last)) changed.push(one)
    }
  }
  return changed
}

/** Ids of the rows of a table that the act made. */
const madeBy = (q: Q, seq: number, entity: string) =>
  q
    .select({ id: version.id })
    .from(version)
    .where(and(eq(version.seq, seq), eq(version.entity, entity), eq(version.n, 1)))

const isEntity = (name: string): name is Entity => (ENTITY_NAMES as readonly string[]).includes(name)

/** Rows of others, in the column's table, that name a row which the act made. */
async function naming(q: Q, seq: number, entity: Entity, column: SQLiteColumn): Promise<Found[]> {
  const { name } = getTableConfig(column.table)
  const [of, id] = isEntity(name)
    ? [name, entityTable(name).id]
    : ['commitment', name === 'commitment_party' ? commitment_party.commitment_id : column]
  const own: SQL = inArray(id, madeBy(q, seq, of))
  const rows = await q
    .select({ id: sql<string>`${id}` })
    .from(column.table)
    .where(and(inArray(column, madeBy(q, seq, entity)), not(own)))
  return rows.map((row) => ({ entity: of, id: row.id }))
}

export async function refuseNamed(q: Q, seq: number): Promise<void> {
  const found: Found[] = []
  for (const entity of ENTITY_NAMES) {
    const [made] = await madeBy(q, seq, entity).limit(1)
    if (!made) continue
    for (const column of columnsNaming(entity, new Set()))
      found.push(...(await naming(q, seq, entity, column)))
    if (entity !== 'party') continue
    const listed = new Set(await listedIds(q, entity))
    for (const { id } of await madeBy(q, seq, entity)) if (listed.has(id)) found.push({ entity, id })
  }
  await refuse(q, 'undo_named', found)
}
