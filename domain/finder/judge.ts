/** Adds up what speaks for a sentence and against it: a score from 0 to 1, with every reason. */
import type { Construction } from '#domain/finder/construction'
import type { FoundLabel, Reason } from '#domain/finder/found'

/** Facts about a sentence that no single word tells. */
export type Circumstance =
  | 'actor_subject'
  | 'no_actor'
  | 'amount'
  | 'due'
  | 'heading'
  | 'lead_promises'
  | 'lead_discusses'

export type Judgement = { label: FoundLabel; score: number; why: readonly Reason[]; best: Construction }

/** A sum of this many points is as likely a promise as not. */
const EVEN: Record<FoundLabel, number> = { commitment: 2, delivery: 2 }
/** From this score on a sentence is shown. */
export const SHOWN = 0.5

export const chance = (points: number, label: FoundLabel): number => 1 / (1 + Math.exp(EVEN[label] - points))

const sum = (reasons: readonly Reason[]): number => reasons.reduce((total, { points }) => total + points, 0)

export const isShown = ({ reasons, label }: Construction): boolean => chance(sum(reasons), label) >= SHOWN

/** The construction with the most points of one label; null where there is none. */
export function strongest(constructions: readonly Construction[], label: FoundLabel): Construction | null {
  let best: Construction | null = null
  for (const one of constructions)
    if (one.label === label && (!best || sum(one.reasons) > sum(best.reasons))) best = one
  return best
}

/** A promise is told before a delivery: the sentence that reports one and promises another is to be tracked. */
export function judge(constructions: readonly Construction[]): Judgement | null {
  for (const label of ['commitment', 'delivery'] as const) {
    const best = strongest(constructions, label)
    const score = best ? chance(sum(best.reasons), label) : 0
    if (best && score >= SHOWN) return { label, score, why: best.reasons, best }
  }
  return null
}
