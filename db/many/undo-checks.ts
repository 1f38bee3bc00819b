/** What stands in the way of undoing an act: rows that were changed since, and later rows that name its new ones. */
import { and, asc, desc, eq, exists, gt, gte, inArray, not, type SQL, sql } from 'drizzle-orm'
import { alias, getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { columnsNaming, listedIds } from '#db/references'
import { commitment, commitment_party, version } from '#db/schema/sqlite'
import { ENTITY_NAMES, type Entity, entityTable } from '#db/verbs/entities'
import { canonical } from '#db/verbs/spelling'
import { inLocale, LOCALES, type Locale, type Localized } from '#domain/locale'
import { problem } from '#domain/problem'

/** So many are named; how many there are is told. */
const NAMED = 5

type Found = { entity: string; id: string }
type Version = typeof version.$inferSelect

/** A record as a person knows it: its own title or name, or that of the promise it belongs to. */
async function nameOf(q: Q, { entity, id }: Found): Promise<Localized> {
  const own = and(eq(version.entity, entity), eq(version.id, id))
  const [row] = await q
    .select({ image: version.image })
    .from(version)
    .where(own)
    .orderBy(desc(version.n))
    .limit(1)
  const image = (row?.image ?? {}) as {
    title?: unknown
    name?: unknown
    slug?: string
    commitment_id?: string
  }
  const called = image.title ?? image.name
  if (typeof called === 'string') return { en: called }
  if (typeof called === 'object' && called !== null) return called
  const of = image.commitment_id ?? id
  const [named] = await q.select({ title: commitment.title }).from(commitment).where(eq(commitment.id, of))
  return named?.title ?? { en: image.slug ?? id }
}

async function refuse(q: Q, code: 'undo_changed' | 'undo_named', found: readonly Found[]): Promise<void> {
  if (found.length === 0) return
  const names: Localized[] = []
  for (const one of found.slice(0, NAMED * 4)) names.push(await nameOf(q, one))
  const told = (locale: Locale) =>
    [...new Set(names.map((one) => inLocale(one, locale).text))].slice(0, NAMED)
  const titles = LOCALES.map((locale) => [`names_${locale}`, told(locale).join('\n')])
  throw problem(code, undefined, { count: found.length, ...Object.fromEntries(titles) })
}

const PAGE = 400
const content = ({ image }: Version): string => canonical({ ...image, n: 0 })
const sameState = (a: Version, b: Version): boolean =>
  a.removed && b.removed ? true : a.removed === b.removed && content(a) === content(b)

/** Those of the records that are no longer as the act left them; acts undone since have left no trace. */
async function differing(q: Q, seq: number, touched: readonly Found[]): Promise<Found[]> {
  const found: Found[] = []
  for (const [entity, own] of Map.groupBy(touched, (one) => one.entity))
    for (let at = 0; at < own.length; at += PAGE) {
      const ids = own.slice(at, at + PAGE).map((one) => one.id)
      const of = and(eq(version.entity, entity), inArray(version.id, ids), gte(version.seq, seq))
      const rows = await q.select().from(version).where(of).orderBy(asc(version.n))
      for (const [id, list] of Map.groupBy(rows, (row) => row.id)) {
        const left = list.findLast((row) => row.seq === seq)
        const now = list.at(-1)
        if (left && now && !sameState(left, now)) found.push({ entity, id })
      }
    }
  return found
}

export async function refuseChanged(q: Q, seq: number): Promise<void> {
  const later = alias(version, 'later')
  const own = and(eq(later.entity, version.entity), eq(later.id, version.id), gt(later.seq, seq))
  const since = exists(q.select({ one: sql`1` }).from(later).where(own))
  const { entity, id } = version
  const touched = await q
    .selectDistinct({ entity, id })
    .from(version)
    .where(and(eq(version.seq, seq), since))
  await refuse(q, 'undo_changed', await differing(q, seq, touched))
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
