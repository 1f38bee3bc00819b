/** One page of the ledger: filtered, sorted, by key. */
import { and, asc, count, desc, eq, gt, inArray, lt, or, type SQL } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import type { LedgerBody } from '#db/ledger-body'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { ledger } from '#db/schema/sqlite'
import type { Testability, Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { Attestation, Evidence } from '#domain/evidence'
import type { Filter, Sort, SortKey } from '#domain/filter'
import type { Kind } from '#domain/kind'
import type { Locale } from '#domain/locale'
import { type Mark, markOn } from '#domain/mark'
import { type Standing, type StandingDays, standingOn } from '#domain/standing'
import type { Fulfilment } from '#domain/status'

/** A judged commitment on a day: what a row of a table, a chart or a file shows. */
export type LedgerLine = LedgerBody & {
  id: string
  slug: string
  kind: Kind
  topic: Topic
  testability: Testability
  fulfilment: Fulfilment
  standing: Standing
  standing_days: StandingDays
  evidence: Evidence
  attested_by: Attestation | null
  mark: Mark
  moved: number
  updated_at: number
}

export type LedgerRow = typeof ledger.$inferSelect

/** What a line is made of. */
export const LINE_COLUMNS = {
  commitment_id: ledger.commitment_id,
  slug: ledger.slug,
  kind: ledger.kind,
  topic: ledger.topic,
  testability: ledger.testability,
  fulfilment: ledger.fulfilment,
  settled: ledger.settled,
  soon_from: ledger.soon_from,
  possibly_from: ledger.possibly_from,
  overdue_from: ledger.overdue_from,
  evidence: ledger.evidence,
  attested_by: ledger.attested_by,
  mark: ledger.mark,
  moved: ledger.moved,
  updated_at: ledger.updated_at,
  body: ledger.body,
}

export type LineRow = Pick<LedgerRow, keyof typeof LINE_COLUMNS>

export function lineOn(row: LineRow, day: Day): LedgerLine {
  const days = {
    settled: row.settled,
    soon_from: row.soon_from,
    possibly_from: row.possibly_from,
    overdue_from: row.overdue_from,
  } as StandingDays
  return {
    ...row.body,
    id: row.commitment_id,
    slug: row.slug,
    kind: row.kind,
    topic: row.topic,
    testability: row.testability,
    fulfilment: row.fulfilment,
    standing: standingOn(days, day),
    standing_days: days,
    evidence: row.evidence,
    attested_by: row.attested_by,
    mark: markOn(row.mark, standingOn(days, day)),
    moved: row.moved,
    updated_at: row.updated_at,
  }
}

export const sortColumn = (key: SortKey, locale: Locale) =>
  ({
    due: ledger.due_key,
    first_said: ledger.first_said_key,
    last_said: ledger.last_said_key,
    looked: ledger.looked_key,
    moved: ledger.moved,
    title: { en: ledger.title_en, uk: ledger.title_uk, ja: ledger.title_ja }[locale],
    updated: ledger.updated_at,
  })[key] as typeof ledger.due_key

/** Finds the ids by an index first, so that only the rows shown are read with their bodies. */
async function firstRows(q: Q, where: SQL | undefined, order: SQL[], limit: number): Promise<LedgerRow[]> {
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(where)
    .orderBy(...order)
    .limit(limit)
  const ids = found.map((row) => row.id)
  const rows = ids.length > 0 ? await q.select().from(ledger).where(inArray(ledger.id, ids)) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

export async function firstLines(
  q: Q,
  where: SQL | undefined,
  order: SQL[],
  limit: number,
  day: Day,
): Promise<LedgerLine[]> {
  return (await firstRows(q, where, order, limit)).map((row) => lineOn(row, day))
}

export type LineQuery = {
  filter: Filter
  sort: Sort
  day: Day
  locale: Locale
  limit: number
  cursor: string | null
}
export type LinePage = { lines: LedgerLine[]; total: number; next: string | null }

/** A cursor that belongs to another sorting is a flaw (`broken_cursor`), not a guess. */
export async function ledgerLines(
  q: Q,
  { filter, sort, day, locale, limit, cursor }: LineQuery,
): Promise<LinePage> {
  const where = fits(q, filter, day)
  const column = sortColumn(sort.key, locale)
  const name = `${sort.descending ? '-' : ''}${sort.key}.${locale}`
  const after: SQL | undefined = cursor
    ? afterKey(column, sort.descending, readCursor(cursor, name))
    : undefined
  const order = [sort.descending ? desc(column) : asc(column), asc(ledger.commitment_id)]
  const rows = await firstRows(q, and(where, after), order, limit + 1)
  const [counted] = await q.select({ total: count() }).from(ledger).where(where)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const key = (row: LedgerRow) => row[column.name as keyof LedgerRow] as string | number
  return {
    lines: shown.map((row) => lineOn(row, day)),
    total: counted?.total ?? 0,
    next: rows.length > limit && last ? writeCursor(name, key(last), last.commitment_id) : null,
  }
}

function afterKey(
  column: typeof ledger.due_key,
  descending: boolean,
  { key, id }: { key: string | number; id: string },
): SQL | undefined {
  const beyond = descending ? lt(column, key as string) : gt(column, key as string)
  return or(beyond, and(eq(column, key as string), gt(ledger.commitment_id, id)))
}
