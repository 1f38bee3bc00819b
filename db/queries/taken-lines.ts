/** All lines that fit a filter, in order, a few at a time: what files are written from. */
import { asc, desc, inArray } from 'drizzle-orm'
import { inPages, inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, type LineRow, lineOn, sortColumn } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import { MANY, type Prepared, readerOf } from '#db/snapshot'
import { type Asked, choosesPromises } from '#domain/taking'

const NAMES = Object.keys(LINE_COLUMNS) as (keyof LineRow)[]
const BODY = NAMES.indexOf('body')
const OWN_ID = NAMES.length

/** What is read for each line, by the places of its ids; what somebody adds comes behind it. */
export const READ_COLUMNS = { ...LINE_COLUMNS, own_id: ledger.id }
export const OF_PAGE = inArray(ledger.id, PLACES)

/** Bare values cost half of what mapped rows cost; only the body has to be read. */
function rowOf(values: readonly unknown[]): LineRow {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < NAMES.length; at++) row[NAMES[at] as string] = values[at]
  row.body = JSON.parse(values[BODY] as string)
  return row as LineRow
}

type Page = {
  lines: readonly LedgerLine[]
  /** What was added to the columns, for each line. */
  added: readonly (readonly unknown[])[]
}

/** A large book that is asked for whole is read by two from the beginning. */
export async function expectAll(q: Q, asked: Asked): Promise<void> {
  if (choosesPromises(asked)) return
  const beyond = await q.select({ id: ledger.id }).from(ledger).limit(1).offset(MANY)
  if (beyond.length > 0) readerOf(q).expect(MANY)
}

async function idsInOrder(q: Q, { filter, sort, day, locale }: Asked): Promise<string[]> {
  const column = sortColumn(sort.key, locale)
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(fits(q, filter, day))
    .orderBy(sort.descending ? desc(column) : asc(column), asc(ledger.commitment_id))
    .prepare()
    .values()
  return found.map(([id]) => id as string)
}

/** The order is found once, by ids alone; the bodies are then read as they are written out. */
export async function* takenPages(q: Q, asked: Asked, bodies: Prepared): AsyncGenerator<Page> {
  const all = await idsInOrder(q, asked)
  const read = readerOf(q)
  read.expect(all.length)
  const load = async (ids: readonly string[]) => ({ ids, rows: await read.values(bodies, inPlaces(ids)) })
  for await (const { ids, rows } of inPages(all, load, read.ahead)) {
    const byId = new Map(rows.map((values) => [values[OWN_ID], values]))
    const inOrder = ids.flatMap((id) => {
      const values = byId.get(id)
      return values ? [values] : []
    })
    const lines = inOrder.map((values) => lineOn(rowOf(values), asked.day))
    yield { lines, added: inOrder.map((values) => values.slice(OWN_ID + 1)) }
  }
}

export async function* takenLines(q: Q, asked: Asked): AsyncGenerator<readonly LedgerLine[]> {
  await expectAll(q, asked)
  const bodies = q.select(READ_COLUMNS).from(ledger).where(OF_PAGE).prepare()
  for await (const { lines } of takenPages(q, asked, bodies)) yield lines
}
