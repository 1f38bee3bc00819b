/** One page of the acts that commitments' pages tell of, newest first, each with the first few of its commitments. */
import { and, asc, count, desc, eq, exists, inArray, lt, type SQL } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { idOf } from '#db/refs'
import { audit, audit_subject, commitment } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { type Filter, isFiltered } from '#domain/filter'
import type { Localized } from '#domain/locale'

/** An import may touch thousands: so many are named. */
const NAMED = 5
const SORTING = 'changes'

export type AskedChange = {
  seq: number
  at: number
  act: string
  actor_name: string
  reason: string | null
  about: { slug: string; title: Localized }[]
  aboutTotal: number
}
export type ChangePage = { items: AskedChange[]; total: number; next: string | null }
type Ask = { filter: Filter; commitment: string | undefined; day: Day; limit: number; cursor: string | null }

/** The subjects that are asked for; acts about none of them (users, settings) are not told to readers. */
async function wantedSubjects(q: Q, ask: Ask): Promise<SQL | undefined> {
  const { filter, day } = ask
  return and(
    isFiltered(filter) ? inArray(audit_subject.commitment_id, idsThat(q, fits(q, filter, day))) : undefined,
    ask.commitment
      ? eq(audit_subject.commitment_id, await idOf(q, 'commitment', ask.commitment, 'commitment'))
      : undefined,
  )
}

async function withSubjects(
  q: Q,
  act: typeof audit.$inferSelect,
  wanted: SQL | undefined,
): Promise<AskedChange> {
  const own = and(eq(audit_subject.seq, act.seq), wanted)
  const about = await q
    .select({ slug: commitment.slug, title: commitment.title })
    .from(audit_subject)
    .innerJoin(commitment, eq(commitment.id, audit_subject.commitment_id))
    .where(own)
    .orderBy(asc(commitment.slug))
    .limit(NAMED)
  const [counted] = await q.select({ n: count() }).from(audit_subject).where(own)
  const { seq, at, act: name, actor_name, reason } = act
  return { seq, at, act: name, actor_name, reason, about, aboutTotal: counted?.n ?? 0 }
}

export async function askedChanges(q: Q, ask: Ask): Promise<ChangePage> {
  const wanted = await wantedSubjects(q, ask)
  const told = exists(
    q
      .select({ seq: audit_subject.seq })
      .from(audit_subject)
      .where(and(eq(audit_subject.seq, audit.seq), wanted)),
  )
  const mark = ask.cursor ? Number(readCursor(ask.cursor, SORTING).key) : null
  const rows = await q
    .select()
    .from(audit)
    .where(and(told, mark === null ? undefined : lt(audit.seq, mark)))
    .orderBy(desc(audit.seq))
    .limit(ask.limit + 1)
  const [counted] = await q.select({ total: count() }).from(audit).where(told)
  const items: AskedChange[] = []
  for (const row of rows.slice(0, ask.limit)) items.push(await withSubjects(q, row, wanted))
  const last = items.at(-1)
  return {
    items,
    total: counted?.total ?? 0,
    next: rows.length > ask.limit && last ? writeCursor(SORTING, last.seq, String(last.seq)) : null,
  }
}

export async function changeById(q: Q, seq: number): Promise<AskedChange | null> {
  const [row] = await q.select().from(audit).where(eq(audit.seq, seq))
  const found = row && (await withSubjects(q, row, undefined))
  return found && found.aboutTotal > 0 ? found : null
}
