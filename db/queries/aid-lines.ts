/** Commitments of aid that promise goods or money: a page of them, or all that money can be summed from. */
import { and, count, desc, eq, exists, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, type LinePage, lineOn } from '#db/queries/ledger-lines'
import { ledger, target } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Filter } from '#domain/filter'
import { AID_KINDS } from '#domain/kind'
import type { TargetForm } from '#domain/target'

const SORTING = 'aid'

/** Goods are quantities, or named without a number; an outcome of an aid promise is neither. */
function promising(q: Q, form: TargetForm, filter: Filter, day: Day): SQL {
  const aid: Filter = { q: '', facets: { ...filter.facets, kind: AID_KINDS } }
  const own = and(eq(target.commitment_id, ledger.commitment_id), eq(target.form, form))
  const has = exists(q.select({ one: sql`1` }).from(target).where(own))
  return and(fits(q, aid, day), has) as SQL
}

/** Latest said first. */
export async function aidPage(
  q: Q,
  form: TargetForm,
  { filter, day, limit, cursor }: { filter: Filter; day: Day; limit: number; cursor: string | null },
): Promise<LinePage> {
  const where = promising(q, form, filter, day)
  const mark = cursor ? readCursor(cursor, SORTING) : null
  const key = ledger.first_said_key
  const beyond = mark
    ? or(lt(key, String(mark.key)), and(eq(key, String(mark.key)), lt(ledger.commitment_id, mark.id)))
    : undefined
  // Sorting whole lines would move every body; their ids are enough.
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(and(where, beyond))
    .orderBy(desc(key), desc(ledger.commitment_id))
    .limit(limit + 1)
  const ids = found.map((row) => row.id)
  const rows =
    ids.length === 0 ? [] : inOrderOf(ids, await q.select().from(ledger).where(inArray(ledger.id, ids)))
  const [counted] = await q.select({ total: count() }).from(ledger).where(where)
  const last = rows[limit - 1]
  return {
    lines: rows.slice(0, limit).map((row) => lineOn(row, day)),
    total: counted?.total ?? 0,
    next: rows.length > limit && last ? writeCursor(SORTING, last.first_said_key, last.commitment_id) : null,
  }
}

/** Every active commitment of aid that promises money. */
export async function aidMoneyLines(q: Q, filter: Filter, day: Day): Promise<LedgerLine[]> {
  const rows = await q
    .select()
    .from(ledger)
    .where(promising(q, 'money', filter, day))
    .orderBy(desc(ledger.first_said_key), desc(ledger.commitment_id))
  return rows.map((row) => lineOn(row, day)).filter((line) => line.life === 'active')
}
