/** All lines that fit a filter, in order, a few at a time: what files are written from. */
import { asc, desc, inArray } from 'drizzle-orm'
import type { Values } from '#db/beside'
import { inPages, inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, type LineRow, lineOn, sortColumn } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import { type Reader, readerOf } from '#db/snapshot'
import type { Day } from '#domain/day'
import type { Asked } from '#domain/taking'

const NAMES = Object.keys(LINE_COLUMNS) as (keyof LineRow)[]
const BODY = NAMES.indexOf('body')
const OWN_ID = NAMES.length

/** Bare values cost half of what mapped rows cost; only the body has to be read. */
function rowOf(values: readonly unknown[]): LineRow {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < NAMES.length; at++) row[NAMES[at] as string] = values[at]
  row.body = JSON.parse(values[BODY] as string)
  return row as LineRow
}

function linesOf(ids: readonly string[], rows: Values, day: Day): LedgerLine[] {
  const byId = new Map(rows.map((values) => [values[OWN_ID], values]))
  return ids.flatMap((id) => {
    const values = byId.get(id)
    return values ? [lineOn(rowOf(values), day)] : []
  })
}

type More<M> = (read: Reader, commitments: readonly string[]) => Promise<M>

/**
 * The order is found once, by ids alone; the bodies are then read as they are written out, and with each page
 * whatever `more` asks for of the same promises.
 */
export async function* takenPages<M>(
  q: Q,
  { filter, sort, day, locale }: Asked,
  more: More<M>,
): AsyncGenerator<{ lines: readonly LedgerLine[]; more: M }> {
  const column = sortColumn(sort.key, locale)
  const found = (await q
    .select({ id: ledger.id, commitment: ledger.commitment_id })
    .from(ledger)
    .where(fits(q, filter, day))
    .orderBy(sort.descending ? desc(column) : asc(column), asc(ledger.commitment_id))
    .prepare()
    .values()) as [string, string][]
  const bodies = q
    .select({ ...LINE_COLUMNS, own_id: ledger.id })
    .from(ledger)
    .where(inArray(ledger.id, PLACES))
    .prepare()
  const read = readerOf(q, found.length)
  const load = async (some: readonly [string, string][]) => {
    const ids = some.map(([id]) => id)
    const commitments = some.map(([, commitment]) => commitment)
    const [rows, beside] = await Promise.all([read.values(bodies, inPlaces(ids)), more(read, commitments)])
    return { ids, rows, beside }
  }
  for await (const { ids, rows, beside } of inPages(found, load, read.ahead))
    yield { lines: linesOf(ids, rows, day), more: beside }
}

export async function* takenLines(q: Q, asked: Asked): AsyncGenerator<readonly LedgerLine[]> {
  for await (const { lines } of takenPages(q, asked, async () => null)) yield lines
}
