/** All lines that fit a filter, in order, a few at a time: what files are written from. */
import { setImmediate as turn } from 'node:timers/promises'
import { asc, desc, inArray, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, lineOn, sortColumn } from '#db/queries/ledger-lines'
import { ledger } from '#db/schema/sqlite'
import type { Asked } from '#domain/taking'

const AT_ONCE = 250

/** The order is found once, by ids alone; the bodies are then read as they are written out. */
export async function* takenLines(q: Q, { filter, sort, day, locale }: Asked): AsyncGenerator<LedgerLine> {
  const column = sortColumn(sort.key, locale)
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(fits(q, filter, day))
    .orderBy(sort.descending ? desc(column) : asc(column), asc(ledger.commitment_id))
  const named = Array.from({ length: AT_ONCE }, (_, at) => sql.placeholder(`id${at}`))
  const read = q
    .select({ id: ledger.id, ...LINE_COLUMNS })
    .from(ledger)
    .where(inArray(ledger.id, named))
    .prepare()
  for (let at = 0; at < found.length; at += AT_ONCE) {
    // The last few ids are fewer than the places for them: there is no line without a name.
    const ids = named.map((_, n) => found[at + n]?.id ?? '')
    const rows = await read.execute(Object.fromEntries(ids.map((id, n) => [`id${n}`, id])))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of ids) {
      const row = byId.get(id)
      if (row) yield lineOn(row, day)
    }
    // Others wait for this process meanwhile: let them in.
    await turn()
  }
}
