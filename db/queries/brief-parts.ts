/** What a brief tells of the promises it shows: their lines, words, disagreements, evidence and acts, in batches. */
import { and, asc, between, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Q } from '#db/q'
import type { BriefTimes } from '#db/queries/brief-cells'
import type { DisagreementLine } from '#db/queries/commitment-parts'
import { linesOn } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, lineOn } from '#db/queries/ledger-lines'
import { type StatementLine, statementLines } from '#db/queries/statement-lines'
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
import { stageIsNews, statusIsNews } from '#domain/brief'
import type { EvidenceEvent } from '#domain/brief-subject'
import type { Day } from '#domain/day'

/** More words than this about the shown promises are not read. */
const WORDS_AT_MOST = 20_000

export type BriefAct = { id: string; act: string; at: number }

export async function briefLines(q: Q, ids: readonly string[], day: Day): Promise<Map<string, LedgerLine>> {
  if (ids.length === 0) return new Map()
  const rows = await q
    .select(LINE_COLUMNS)
    .from(ledger)
    .where(and(linesOn(day), inArray(ledger.commitment_id, [...ids])))
  return new Map(rows.map((row) => [row.commitment_id, lineOn(row, day)]))
}

/** By commitment, each list in the order of what was said. */
export async function briefWords(
  q: Q,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, StatementLine[]>> {
  const words = new Map<string, StatementLine[]>()
  if (ids.length === 0) return words
  const of = await q
    .select({ id: statement.id, commitment: statement.commitment_id })
    .from(statement)
    .where(and(inArray(statement.commitment_id, [...ids]), lte(statement.said_on, day)))
  const owner = new Map(of.map((row) => [row.id, row.commitment ?? '']))
  const where = and(inArray(statement.commitment_id, [...ids]), lte(statement.said_on, day))
  for (const line of await statementLines(q, where, WORDS_AT_MOST)) {
    const id = owner.get(line.id) ?? ''
    words.set(id, [...(words.get(id) ?? []), line])
  }
  return words
}

/** One side of a disagreement may be said about another promise. */
export async function briefDisagreements(
  q: Q,
  ids: readonly string[],
  day: Day,
): Promise<Map<string, DisagreementLine[]>> {
  const found = new Map<string, DisagreementLine[]>()
  if (ids.length === 0) return found
  const rows = await q
    .select()
    .from(disagreement)
    .where(inArray(disagreement.commitment_id, [...ids]))
    .orderBy(asc(disagreement.id))
  const sides = rows.flatMap((row) => [row.a_id, row.b_id])
  if (sides.length === 0) return found
  const where = and(inArray(statement.id, sides), lte(statement.said_on, day))
  const said = new Map((await statementLines(q, where, WORDS_AT_MOST)).map((one) => [one.id, one]))
  for (const row of rows) {
    const [a, b] = [said.get(row.a_id), said.get(row.b_id)]
    if (a && b) found.set(row.commitment_id, [...(found.get(row.commitment_id) ?? []), { ...row, a, b }])
  }
  return found
}

/** Latest first; what only repeats the promise is no evidence. */
export async function briefEvidence(q: Q, ids: readonly string[], day: Day): Promise<EvidenceEvent[]> {
  if (ids.length === 0) return []
  const statuses = await q
    .select()
    .from(status_change)
    .where(and(inArray(status_change.commitment_id, [...ids]), lte(status_change.on, day)))
    .orderBy(desc(status_change.on), desc(status_change.id))
  const stages = await q
    .select({
      report: stage_report,
      label: delivery.label,
      id: commitment.id,
      kind: commitment.kind,
      act: statement.act,
    })
    .from(stage_report)
    .innerJoin(delivery, eq(delivery.id, stage_report.delivery_id))
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .leftJoin(statement, eq(statement.id, stage_report.statement_id))
    .where(and(inArray(commitment.id, [...ids]), lte(stage_report.on, day)))
    .orderBy(desc(stage_report.on), desc(stage_report.id))
  const events: EvidenceEvent[] = [
    ...statuses
      .filter((one) => statusIsNews(one.fulfilment, one.statements.length))
      .map((one) => ({
        id: one.commitment_id,
        on: one.on,
        fulfilment: one.fulfilment,
        stage: null,
        label: null,
        cited: one.statements,
      })),
    ...stages
      .filter((one) => stageIsNews(one.kind, one.report.stage, one.act))
      .map(({ id, label, report }) => ({
        id,
        on: report.on,
        fulfilment: null,
        stage: report.stage,
        label,
        cited: report.statement_id ? [report.statement_id] : [],
      })),
  ]
  return events.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** What was written in the book about them within the span, latest first. */
export async function briefActs(
  q: Q,
  ids: readonly string[],
  { sinceEnd, dayEnd }: BriefTimes,
): Promise<BriefAct[]> {
  if (ids.length === 0) return []
  return q
    .select({ id: audit_subject.commitment_id, act: audit.act, at: audit.at })
    .from(audit_subject)
    .innerJoin(audit, eq(audit.seq, audit_subject.seq))
    .where(and(inArray(audit_subject.commitment_id, [...ids]), between(audit.at, sinceEnd + 1, dayEnd)))
    .orderBy(desc(audit.seq))
}
