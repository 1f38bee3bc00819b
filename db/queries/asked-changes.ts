/** One page of the acts that commitments' pages tell of, newest first, each with the first few of its commitments. */
import { and, asc, count, desc, eq, exists, inArray, lt, lte, type SQL, sql } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { finding, idOf } from '#db/refs'
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
  about: { slug: string; title: Localized }[]
  aboutTotal: number
}
export type ChangePage = { items: AskedChange[]; total: number; next: string | null }
type Ask = {
  filter: Filter
  commitment: string | undefined
  day: Day
  /** Acts after this instant are not told; undefined tells all. */
  until?: number | undefined
  limit: number
  cursor: string | null
}

/** Acts about no commitment (users, settings) are not told to readers. */
async function told(q: Q, { filter, day, commitment: slug }: Ask): Promise<SQL | undefined> {
  const seqs = (where: SQL) => q.select({ seq: audit_subject.seq }).from(audit_subject).where(where)
  if (slug !== undefined) {
    const id = await idOf(finding(q), 'commitment', slug, 'commitment')
    return inArray(audit.seq, seqs(eq(audit_subject.commitment_id, id)))
  }
  // A list of numbers is found once; asked for each act anew, a filter took half a minute.
  if (isFiltered(filter))
    return inArray(audit.seq, seqs(inArray(audit_subject.commitment_id, idsThat(q, fits(q, filter, day)))))
  return exists(seqs(sql`${audit_subject.seq} = ${audit.seq}`))
}

async function withSubjects(q: Q, act: typeof audit.$inferSelect): Promise<AskedChange> {
  const own = eq(audit_subject.seq, act.seq)
  const about = await q
    .select({ slug: commitment.slug, title: commitment.title })
    .from(audit_subject)
    .innerJoin(commitment, eq(commitment.id, audit_subject.commitment_id))
    .where(own)
    .orderBy(asc(commitment.slug))
    .limit(NAMED)
  const [counted] = await q.select({ n: count() }).from(audit_subject).where(own)
  const { seq, at, act: name, actor_name } = act
  return { seq, at, act: name, actor_name, about, aboutTotal: counted?.n ?? 0 }
}

export async function askedChanges(q: Q, ask: Ask): Promise<ChangePage> {
  const where = and(await told(q, ask), ask.until === undefined ? undefined : lte(audit.at, ask.until))
  const mark = ask.cursor ? Number(readCursor(ask.cursor, SORTING).key) : null
  const rows = await q
    .select()
    .from(audit)
    .where(and(where, mark === null ? undefined : lt(audit.seq, mark)))
    .orderBy(desc(audit.seq))
    .limit(ask.limit + 1)
  const [counted] = await q.select({ total: count() }).from(audit).where(where)
  const items: AskedChange[] = []
  for (const row of rows.slice(0, ask.limit)) items.push(await withSubjects(q, row))
  const last = items.at(-1)
  return {
    items,
    total: counted?.total ?? 0,
    next: rows.length > ask.limit && last ? writeCursor(SORTING, last.seq, String(last.seq)) : null,
  }
}

export async function changeById(q: Q, seq: number): Promise<AskedChange | null> {
  const [row] = await q.select().from(audit).where(eq(audit.seq, seq))
  const found = row && (await withSubjects(q, row))
  return found && found.aboutTotal > 0 ? found : null
}
