/** What a sentence's surroundings add to its cues: who is its subject, amounts, dates, headings, the line above a list. */
import type { Reference } from '#domain/finder/actors'
import type { Construction } from '#domain/finder/construction'
import type { Reason } from '#domain/finder/found'
import type { Circumstance } from '#domain/finder/judge'

export const CIRCUMSTANCE_POINTS: Record<Circumstance, number> = {
  actor_subject: 1,
  no_actor: -0.8,
  amount: 0.7,
  due: 0.6,
  heading: -2.5,
  lead_promises: 1.5,
  lead_discusses: -1.5,
}

/** References that can act. */
const ACTS = new Set<Reference['type']>([
  'party',
  'person',
  'all',
  'we',
  'they',
  'one',
  'group',
  'state',
  'other',
])

export type Around = {
  references: readonly Reference[]
  amounts: readonly { start: number; end: number; phrase: string }[]
  due: string | null
  heading: boolean
  lead: 'promises' | 'discusses' | null
}

export function circumstancesOf({ subject, cue, start }: Construction, around: Around): Reason[] {
  const reasons: Reason[] = []
  const say = (rule: Circumstance, words: string) =>
    reasons.push({ rule, words, points: CIRCUMSTANCE_POINTS[rule] })
  const actor = around.references.find(
    (one) => ACTS.has(one.type) && one.start >= subject.start && one.end <= subject.end,
  )
  if (actor) say('actor_subject', 'words' in actor ? actor.words : actor.party.name)
  else if (cue.verb && !cue.passive && subject.end > subject.start) say('no_actor', '')
  const amount = around.amounts.find((one) => one.start >= start || one.end <= start)
  if (amount) say('amount', amount.phrase)
  if (around.due && cue.label === 'commitment') say('due', around.due)
  if (around.heading) say('heading', '')
  if (around.lead) say(around.lead === 'promises' ? 'lead_promises' : 'lead_discusses', '')
  return reasons
}
