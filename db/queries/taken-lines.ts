/** All lines that fit a filter, in order, a few at a time: what files are written from. */
import { setImmediate as turn } from 'node:timers/promises'
import { asc, desc, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, lineOn, sortColumn } from '#db/queries/ledger-lines'
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
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const ids = found.slice(at, at + AT_ONCE).map((row) => row.id)
    const rows = await q.select().from(ledger).where(inArray(ledger.id, ids))
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const id of ids) {
      const row = byId.get(id)
      if (row) yield lineOn(row, day)
    }
    // Others wait for this process meanwhile: let them in.
    await turn()
  }
}
