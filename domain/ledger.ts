/** The judge: from one commitment's facts to its ledger line, the row that tables, charts and files read. */
import type { Life, Testability, Topic } from '#domain/commitment'
import { type Day, earliestDay, latestDay } from '#domain/day'
import { type Batch, countsAsDelivered } from '#domain/delivery'
import type { DueWindow } from '#domain/due-window'
import { type Attestation, attestedBy, type Evidence, evidenceOf, type Sides } from '#domain/evidence'
import type { Kind } from '#domain/kind'
import type { Lineage } from '#domain/party'
import { type Progress, progressOf } from '#domain/progress'
import { type StandingDays, standingDays } from '#domain/standing'
import { ACTS, type Act } from '#domain/statement'
import { FULFILMENTS, type Fulfilment } from '#domain/status'
import type { TargetFacts } from '#domain/target'
import { windowsOf } from '#domain/windows'

export type StatementFacts = {
  id: string
  act: Act
  said_on: Day
  account: Lineage
  target: string | null
  window: DueWindow
}
/** In the order in which they were recorded. */
export type StatusFacts = { fulfilment: Fulfilment; on: Day; statements: readonly string[] }

export type Facts = Sides & {
  kind: Kind
  topic: Topic
  testability: Testability
  life: Life
  targets: readonly TargetFacts[]
  statements: readonly StatementFacts[]
  batches: readonly Batch[]
  statuses: readonly StatusFacts[]
  looks: readonly Day[]
}

export type Judgement = {
  fulfilment: Fulfilment
  fulfilled_on: Day | null
  standing: StandingDays
  evidence: Evidence
  attested_by: Attestation | null
  target_attested_by: Record<string, Attestation | null>
  first_said_on: Day | null
  last_said_on: Day | null
  last_looked_on: Day | null
  due: DueWindow
  due_first: DueWindow
  due_latest: DueWindow
  moved: number
  progress: readonly Progress[]
  statements: number
  deliveries: number
  contradiction: Contradiction | null
}

export type Contradiction =
  | 'fulfilled_without_all'
  | 'not_begun_but_delivered'
  | 'all_delivered_but_not_fulfilled'

/** A recorded status that the batches contradict. */
function contradictionOf(fulfilment: Fulfilment, progress: readonly Progress[]): Contradiction | null {
  const some = progress.some((p) => p.delivered.batches > 0)
  const short = progress.some(
    (p) =>
      p.promised !== null &&
      p.delivered.amount !== null &&
      !p.delivered.atLeast &&
      p.delivered.amount < p.promised,
  )
  const all =
    progress.length > 0 &&
    progress.every((p) => p.promised !== null && (p.delivered.amount ?? 0) >= p.promised)
  if (FULFILMENTS[fulfilment].done && some && short) return 'fulfilled_without_all'
  if (FULFILMENTS[fulfilment].nothingYet && some) return 'not_begun_but_delivered'
  return FULFILMENTS[fulfilment].notAll && all ? 'all_delivered_but_not_fulfilled' : null
}

/** What was known to have happened by the end of a day. */
function upTo(facts: Facts, day: Day): Facts {
  return {
    ...facts,
    statements: facts.statements.filter((s) => s.said_on <= day),
    statuses: facts.statuses.filter((s) => s.on <= day),
    looks: facts.looks.filter((on) => on <= day),
    batches: facts.batches
      .map((batch) => ({ ...batch, stages: batch.stages.filter((stage) => stage.on <= day) }))
      .filter((batch) => batch.stages.length > 0),
  }
}

/** Judges the facts as they are; standing is given as days, so that no clock is needed. */
export function judge(facts: Facts): Judgement {
  const status = facts.statuses.at(-1)
  const fulfilment = status?.fulfilment ?? 'not_known'
  const fulfilled_on = FULFILMENTS[fulfilment].done ? (status?.on ?? null) : null
  const progress = facts.targets.map((target) => progressOf(facts.kind, target, facts.batches, fulfilment))
  const attesting = facts.statements.filter((s) => ACTS[s.act].attests)
  const windows = windowsOf(facts.statements, facts.promisers)
  const stages = facts.batches
    .flatMap((b) => b.stages)
    .filter((stage) => countsAsDelivered(facts.kind, stage.stage))
  const cited = new Set([...(status?.statements ?? []), ...stages.flatMap((stage) => stage.statement ?? [])])
  const said = facts.statements.map((s) => s.said_on)
  const spokenFor = (target: string) => attesting.filter((s) => s.target === null || s.target === target)
  return {
    fulfilment,
    fulfilled_on,
    standing: standingDays({ ...facts, fulfilment, fulfilled_on, window: windows.governing }),
    evidence: evidenceOf(
      facts,
      facts.statements.filter((s) => cited.has(s.id)).map((s) => s.account),
      facts.looks.length,
    ),
    attested_by: attestedBy(
      facts,
      attesting.map((s) => s.account),
    ),
    target_attested_by: Object.fromEntries(
      facts.targets.map((t) => [
        t.id,
        attestedBy(
          facts,
          spokenFor(t.id).map((s) => s.account),
        ),
      ]),
    ),
    first_said_on: earliestDay(attesting.map((s) => s.said_on)) ?? earliestDay(said),
    last_said_on: latestDay(said),
    last_looked_on: latestDay(facts.looks),
    due: windows.governing,
    due_first: windows.first,
    due_latest: windows.latest,
    moved: windows.moved,
    progress,
    statements: facts.statements.length,
    deliveries: facts.batches.length,
    contradiction: contradictionOf(fulfilment, progress),
  }
}

/** The last day of an era that has not ended. */
export const FOREVER: Day = '9999-12-31'
export type Era = { from: Day; until: Day; judgement: Judgement }

/** The judgement of every stretch of days from the first promise on, `until` exclusive, so that "as of" any day is a comparison and not a recount. */
export function eras(facts: Facts): Era[] {
  const days = [
    ...facts.statements.map((s) => s.said_on),
    ...facts.statuses.map((s) => s.on),
    ...facts.looks,
    ...facts.batches.flatMap((batch) => batch.stages.map((stage) => stage.on)),
  ]
  const said =
    earliestDay(facts.statements.filter((s) => ACTS[s.act].attests).map((s) => s.said_on)) ??
    earliestDay(days)
  if (said === null) return []
  const starts = [...new Set([said, ...days.filter((day) => day > said)])].sort()
  const found: Era[] = []
  for (const [at, from] of starts.entries()) {
    const judgement = judge(upTo(facts, from))
    const last = found.at(-1)
    const until = starts[at + 1] ?? FOREVER
    if (last && JSON.stringify(last.judgement) === JSON.stringify(judgement)) last.until = until
    else found.push({ from, until, judgement })
  }
  return found
}
