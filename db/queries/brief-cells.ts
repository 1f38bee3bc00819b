/** What places each promise in a brief, for any number of them: codes and days from indexes, no bodies. */
import { and, between, eq, gt, inArray, isNotNull, like, lte, max, min, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { idsThat, linesOn, standingSql } from '#db/queries/ledger-conditions'
import {
  audit,
  audit_subject,
  commitment,
  delivery,
  disagreement,
  ledger,
  stage_report,
  statement,
  status_change,
} from '#db/schema/sqlite'
import { type BriefSpan, type Placed, stageIsNews, statusIsNews } from '#domain/brief'
import { type Day, latestDay } from '#domain/day'
import { ACTS, type Act } from '#domain/statement'

type Ids = ReturnType<typeof idsThat>

/** The span as days of the world, and as instants of the book. */
export type BriefTimes = BriefSpan & { sinceEnd: number; dayEnd: number }

const REPORTING = (Object.keys(ACTS) as Act[]).filter((act) => ACTS[act].reports)

async function evidenceDays(q: Q, ids: Ids, { since, day }: BriefTimes): Promise<Map<string, Day>> {
  const within = (column: typeof status_change.on) => and(gt(column, since), lte(column, day))
  const statuses = await q
    .select({
      id: status_change.commitment_id,
      on: status_change.on,
      fulfilment: status_change.fulfilment,
      cited: status_change.statements,
    })
    .from(status_change)
    .where(and(within(status_change.on), inArray(status_change.commitment_id, ids)))
  const stages = await q
    .select({
      id: commitment.id,
      kind: commitment.kind,
      stage: stage_report.stage,
      on: stage_report.on,
      act: statement.act,
    })
    .from(stage_report)
    .innerJoin(delivery, eq(delivery.id, stage_report.delivery_id))
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .leftJoin(statement, eq(statement.id, stage_report.statement_id))
    .where(and(within(stage_report.on as never), inArray(delivery.commitment_id, ids)))
  const reports = await q
    .select({ id: statement.commitment_id, on: max(statement.said_on) })
    .from(statement)
    .where(
      and(
        within(statement.said_on as never),
        inArray(statement.act, REPORTING),
        isNotNull(statement.commitment_id),
        inArray(statement.commitment_id, ids),
      ),
    )
    .groupBy(statement.commitment_id)
  const found = new Map<string, Day>()
  const put = (id: string, on: Day): void => void found.set(id, latestDay([found.get(id), on]) ?? on)
  for (const one of statuses) if (statusIsNews(one.fulfilment, one.cited.length)) put(one.id, one.on)
  for (const one of stages) if (stageIsNews(one.kind, one.stage, one.act)) put(one.id, one.on)
  for (const { id, on } of reports) if (id && on) put(id, on)
  return found
}

/** Both statements of a disagreement must have been made by the day. */
async function contradictedIds(q: Q, where: SQL, ids: Ids, day: Day): Promise<Set<string>> {
  const other = alias(statement, 'other')
  const pairs = await q
    .selectDistinct({ id: disagreement.commitment_id })
    .from(disagreement)
    .innerJoin(statement, eq(statement.id, disagreement.a_id))
    .innerJoin(other, eq(other.id, disagreement.b_id))
    .where(
      and(lte(statement.said_on, day), lte(other.said_on, day), inArray(disagreement.commitment_id, ids)),
    )
  const denied = await q
    .selectDistinct({ id: statement.commitment_id })
    .from(statement)
    .where(
      and(
        eq(statement.act, 'contradicts'),
        lte(statement.said_on, day),
        inArray(statement.commitment_id, ids),
      ),
    )
  // The code stands nowhere else in a line, and only a recorded status can be contradicted by batches.
  const body = sql`cast(${ledger.body} as text)`
  const codes = ['fulfilled_without_all', 'not_begun_but_delivered', 'all_delivered_but_not_fulfilled']
  const judged = await q
    .select({ id: ledger.commitment_id })
    .from(ledger)
    .where(
      and(
        where,
        inArray(ledger.fulfilment, ['fulfilled', 'not_started', 'partly_fulfilled', 'not_fulfilled']),
        or(...codes.map((code) => like(body, `%"${code}"%`))),
      ),
    )
  return new Set([...pairs, ...denied, ...judged].flatMap(({ id }) => id ?? []))
}

export async function briefCells(q: Q, where: SQL, times: BriefTimes) {
  const { since, day, sinceEnd, dayEnd } = times
  const ids = idsThat(q, where)
  const lines = await q
    .select({
      id: ledger.commitment_id,
      standing: standingSql(day),
      due: ledger.due_key,
      first_said: ledger.first_said_key,
      moved: ledger.moved,
    })
    .from(ledger)
    .where(where)
  const before = await q
    .select({ id: ledger.commitment_id, due: ledger.due_key, moved: ledger.moved })
    .from(ledger)
    .where(and(linesOn(since), inArray(ledger.commitment_id, ids)))
  const acts = await q
    .select({ id: audit_subject.commitment_id, first: min(audit.at), last: max(audit.at) })
    .from(audit_subject)
    .innerJoin(audit, eq(audit.seq, audit_subject.seq))
    .where(and(between(audit.at, 0, dayEnd), inArray(audit_subject.commitment_id, ids)))
    .groupBy(audit_subject.commitment_id)
  const [book] = await q.select({ began: min(audit.at) }).from(audit)
  const beforeOf = new Map(before.map(({ id, ...rest }) => [id, rest]))
  const actsOf = new Map(acts.map((one) => [one.id, one]))
  const evidenced = await evidenceDays(q, ids, times)
  const contradicted = await contradictedIds(q, where, ids, day)
  const placed: Placed[] = lines.map(({ id, ...line }) => {
    const { first = null, last = null } = actsOf.get(id) ?? {}
    return {
      id,
      facts: {
        ...line,
        before: beforeOf.get(id) ?? null,
        evidenced_on: evidenced.get(id) ?? null,
        contradicted: contradicted.has(id),
        entered: first === null ? null : first > sinceEnd ? 'within' : 'before',
        edited: last !== null && last > sinceEnd,
      },
    }
  })
  return { placed, beganBefore: (book?.began ?? Number.POSITIVE_INFINITY) <= sinceEnd }
}
