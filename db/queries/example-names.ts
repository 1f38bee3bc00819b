/** One record of each sort, for examples that work on this very book. */
import { and, asc, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Q } from '#db/q'
import {
  attached_text,
  audit_subject,
  commitment,
  delivery,
  document,
  flow,
  meeting,
  party,
  stage_report,
  statement,
  target,
} from '#db/schema/sqlite'

export type ExampleNames = Awaited<ReturnType<typeof exampleNames>>

const first = <T>(rows: readonly T[]): T | null => rows[0] ?? null

/** Two parties that may promise each other something. */
const states = (q: Q) =>
  q.select({ slug: party.slug }).from(party).where(eq(party.type, 'state')).orderBy(asc(party.slug)).limit(2)

/** A source without an attached text, in which no example's words would be looked for. */
const openDocument = (q: Q) =>
  q
    .select({ slug: document.slug })
    .from(document)
    .leftJoin(attached_text, eq(attached_text.document_id, document.id))
    .where(isNull(attached_text.id))
    .orderBy(asc(document.slug))
    .limit(1)

const spoken = (q: Q, not: string | null) =>
  q
    .select({ id: statement.id, on: statement.said_on, commitment: commitment.slug, n: commitment.n })
    .from(statement)
    .innerJoin(commitment, eq(commitment.id, statement.commitment_id))
    .where(not === null ? undefined : ne(statement.id, not))
    .orderBy(desc(commitment.slug), asc(statement.id))
    .limit(1)

/** Goods climb a ladder that every example can name the stages of. */
const goods = (q: Q) =>
  q
    .select({ id: target.id, commitment: commitment.slug })
    .from(target)
    .innerJoin(commitment, eq(commitment.id, target.commitment_id))
    .where(and(eq(commitment.kind, 'in_kind'), eq(target.form, 'quantity')))
    .orderBy(asc(commitment.slug), asc(target.position))
    .limit(1)

const reported = (q: Q) =>
  q
    .select({ id: delivery.id, on: stage_report.on, statement: stage_report.statement_id })
    .from(stage_report)
    .innerJoin(delivery, eq(delivery.id, stage_report.delivery_id))
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .where(and(eq(commitment.kind, 'in_kind'), isNotNull(stage_report.statement_id)))
    .orderBy(desc(stage_report.on), desc(stage_report.id))
    .limit(1)

export async function exampleNames(q: Q) {
  const [one, other] = await states(q)
  const said = first(await spoken(q, null))
  return {
    commitment: first(
      await q
        .select({ slug: commitment.slug, n: commitment.n, topic: commitment.topic })
        .from(commitment)
        .orderBy(asc(commitment.slug))
        .limit(1),
    ),
    said,
    otherSaid: said && first(await spoken(q, said.id)),
    goods: first(await goods(q)),
    delivery: first(await reported(q)),
    meeting: first(await q.select({ slug: meeting.slug }).from(meeting).orderBy(asc(meeting.slug)).limit(1)),
    document: first(await openDocument(q)),
    party: one ?? null,
    other: other ?? null,
    change: first(
      await q
        .select({ seq: audit_subject.seq })
        .from(audit_subject)
        .orderBy(desc(audit_subject.seq))
        .limit(1),
    ),
    flow: first(await q.select({ id: flow.id }).from(flow).orderBy(asc(flow.id)).limit(1)),
  }
}
