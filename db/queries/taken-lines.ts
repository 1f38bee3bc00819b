/** All lines that fit a filter, in order, a few at a time: what files are written from. */
import { asc, desc, inArray } from 'drizzle-orm'
import { inPages, inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, type LineRow, lineOn, sortColumn } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

const NAMES = Object.keys(LINE_COLUMNS) as (keyof LineRow)[]
const BODY = NAMES.indexOf('body')

/** Bare values cost half of what mapped rows cost; only the body has to be read. */
function rowOf(values: readonly unknown[]): LineRow {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < NAMES.length; at++) row[NAMES[at] as string] = values[at]
  row.body = JSON.parse(values[BODY] as string)
  return row as LineRow
}

/** The order is found once, by ids alone; the bodies are then read as they are written out. */
export async function* takenLines(
  q: Q,
  { filter, sort, day, locale }: Asked,
): AsyncGenerator<readonly LedgerLine[]> {
  const column = sortColumn(sort.key, locale)
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(fits(q, filter, day))
    .orderBy(sort.descending ? desc(column) : asc(column), asc(ledger.commitment_id))
    .prepare()
    .values()
  const read = q
    .select({ ...LINE_COLUMNS, own_id: ledger.id })
    .from(ledger)
    .where(inArray(ledger.id, PLACES))
    .prepare()
  const ids = found.map(([id]) => id as string)
  yield* inPages(ids, async (some) => {
    const rows = (await read.values(inPlaces(some))) as unknown[][]
    const byId = new Map(rows.map((values) => [values[NAMES.length], values]))
    return some.flatMap((id) => {
      const values = byId.get(id)
      return values ? [lineOn(rowOf(values), day)] : []
    })
  })
}
