/** All batches that a table is asked for, each with its stages and the words that report them, a few at a time. */
import { and, asc, eq, exists, inArray, lte, sql } from 'drizzle-orm'
import { inOrderOf } from '#db/name-page'
import { inPages } from '#db/pages'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { type Named, type StatementLine, statementLines } from '#db/queries/statement-lines'
import type { OwnIds } from '#db/queries/taken-own'
import { referencesOf } from '#db/queries/taken-records'
import { commitment, delivery, party, stage_report, statement, target } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { BatchTold } from '#domain/delivery'
import type { Stage } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { type Asked, choosesPromises } from '#domain/taking'

export type TakenDelivery = Omit<BatchTold<Named, StatementLine>, 'target'> & {
  refs: readonly string[]
  commitment: { slug: string; title: Localized }
  /** Its place among the targets of its promise, from 1. */
  target: { id: string; position: number; item: Localized }
}

const unique = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
]

async function stagesOf(q: Q, ids: readonly string[], day: Day) {
  const reports = await q
    .select()
    .from(stage_report)
    .where(and(inArray(stage_report.delivery_id, [...ids]), lte(stage_report.on, day)))
    .orderBy(asc(stage_report.on), asc(stage_report.id))
  const cited = unique(reports.map((one) => one.statement_id))
  const said = cited.length === 0 ? [] : await statementLines(q, inArray(statement.id, cited))
  const byId = new Map(said.map((one) => [one.id, one]))
  return reports.map(({ id, delivery_id, stage, on, statement_id }) => ({
    of: delivery_id,
    report: { id, stage: stage as Stage, on, statement: byId.get(statement_id ?? '') ?? null },
  }))
}

async function batches(q: Q, ids: readonly string[], day: Day, refs: Map<string, string[]>) {
  const rows = await q
    .select({
      delivery,
      commitment: { slug: commitment.slug, title: commitment.title },
      target: { id: target.id, item: target.item },
      // Places are counted, not kept: one that was taken away leaves no gap.
      position: sql<number>`(select count(*) from ${target} other where other.commitment_id = ${target.commitment_id} and other.position <= ${target.position})`,
    })
    .from(delivery)
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .innerJoin(target, eq(target.id, delivery.target_id))
    .where(inArray(delivery.id, [...ids]))
  const stages = await stagesOf(q, ids, day)
  const through = unique(rows.flatMap((row) => row.delivery.channels))
  const named = { id: party.id, slug: party.slug, name: party.name, short: party.short }
  const parties =
    through.length === 0 ? [] : await q.select(named).from(party).where(inArray(party.id, through))
  const found = rows.map((row): TakenDelivery => {
    const { id, label, phrase, qualifier, low, high, currency, channels } = row.delivery
    return {
      ...{ id, label, phrase, qualifier, low, high, currency },
      refs: refs.get(id) ?? [],
      commitment: row.commitment,
      target: { ...row.target, position: Number(row.position) },
      channels: inOrderOf(channels, parties),
      stages: stages.flatMap(({ of, report }) => (of === id ? [report] : [])),
    }
  })
  return inOrderOf(ids, found)
}

/** A batch without a stage by the day is not yet one. */
export async function* takenDeliveries(
  q: Q,
  asked: Asked,
  own: OwnIds,
): AsyncGenerator<readonly TakenDelivery[]> {
  const reported = q
    .select({ one: sql`1` })
    .from(stage_report)
    .where(and(eq(stage_report.delivery_id, delivery.id), lte(stage_report.on, asked.day)))
  const found = await q
    .select({ id: delivery.id })
    .from(delivery)
    .where(
      and(
        exists(reported),
        choosesPromises(asked)
          ? inArray(delivery.commitment_id, idsThat(q, fits(q, asked.filter, asked.day)))
          : undefined,
        own.commitment ? inArray(delivery.commitment_id, [...own.commitment]) : undefined,
      ),
    )
    .orderBy(asc(delivery.id))
  const refs = await referencesOf(q, 'delivery')
  yield* inPages(
    found.map(({ id }) => id),
    (ids) => batches(q, ids, asked.day, refs),
  )
}
