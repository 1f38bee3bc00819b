/** One commitment with everything the book holds of it. */
import { and, desc, eq, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import {
  type DeliveryLine,
  type DisagreementLine,
  type LinkLine,
  type LookLine,
  loadDeliveries,
  loadDisagreements,
  loadLinks,
} from '#db/queries/commitment-parts'
import { linesOn } from '#db/queries/ledger-conditions'
import { type LedgerLine, lineOn } from '#db/queries/ledger-lines'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
import {
  audit,
  audit_subject,
  commitment,
  ledger,
  look,
  slug_alias,
  statement,
  status_change,
} from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'

export type StatusLine = {
  id: string
  fulfilment: LedgerLine['fulfilment']
  on: Day
  statements: StatementLine[]
  look: LookLine | null
  note: Localized | null
  recorded_at: number
  recorded_by: string
}
export type ActLine = { seq: number; at: number; act: string; actor_name: string; reason: string | null }

export type CommitmentView = {
  /** The present version, for guarded writing. */
  n: number
  row: typeof commitment.$inferSelect
  line: LedgerLine
  statements: StatementLine[]
  deliveries: DeliveryLine[]
  statuses: StatusLine[]
  looks: LookLine[]
  links: LinkLine[]
  disagreements: DisagreementLine[]
  acts: ActLine[]
}

async function findRow(q: Q, slug: string) {
  const [row] = await q.select().from(commitment).where(eq(commitment.slug, slug))
  if (row) return row
  const [old] = await q
    .select()
    .from(slug_alias)
    .where(and(eq(slug_alias.entity, 'commitment'), eq(slug_alias.slug, slug)))
  return old ? (await q.select().from(commitment).where(eq(commitment.id, old.id)))[0] : undefined
}

/** Null where the slug is not in the book; `line` tells the day, the rest what was recorded up to it. */
export async function commitmentBySlug(q: Q, slug: string, day: Day): Promise<CommitmentView | null> {
  const row = await findRow(q, slug)
  if (!row) return null
  const [judged] = await q
    .select()
    .from(ledger)
    .where(and(eq(ledger.commitment_id, row.id), linesOn(day)))
  if (!judged) return null
  const statements = await statementLines(
    q,
    and(eq(statement.commitment_id, row.id), lte(statement.said_on, day)),
  )
  const looks = await q
    .select()
    .from(look)
    .where(and(eq(look.commitment_id, row.id), lte(look.on, day)))
    .orderBy(desc(look.on), desc(look.id))
  const statuses = await q
    .select()
    .from(status_change)
    .where(and(eq(status_change.commitment_id, row.id), lte(status_change.on, day)))
    .orderBy(desc(status_change.id))
  const acts = await q
    .select({
      seq: audit.seq,
      at: audit.at,
      act: audit.act,
      actor_name: audit.actor_name,
      reason: audit.reason,
    })
    .from(audit_subject)
    .innerJoin(audit, eq(audit.seq, audit_subject.seq))
    .where(eq(audit_subject.commitment_id, row.id))
    .orderBy(desc(audit.seq))
    .limit(50)
  return {
    n: row.n,
    row,
    line: lineOn(judged, day),
    statements,
    deliveries: await loadDeliveries(q, row.id, day, statements),
    statuses: statuses.map((s) => ({
      ...s,
      statements: s.statements.flatMap((one) => statements.find((line) => line.id === one) ?? []),
      look: looks.find((one) => one.id === s.look_id) ?? null,
    })),
    looks,
    links: await loadLinks(q, row.id),
    disagreements: await loadDisagreements(q, row.id, day, statements),
    acts,
  }
}
