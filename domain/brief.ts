/** The brief for a room: which promises stand in which part of it, in which order, and which are only listed. */
import type { Day } from '#domain/day'
import { countsAsDelivered } from '#domain/delivery'
import type { Kind } from '#domain/kind'
import { OPEN_STANDINGS, type Standing } from '#domain/standing'
import { ACTS, type Act } from '#domain/statement'
import { FULFILMENTS, type Fulfilment } from '#domain/status'

/** Days after the end of `since` and up to the end of `day` are what is new. */
export type BriefSpan = { since: Day; day: Day }

/** What the placing of one promise depends on. */
export type BriefFacts = {
  standing: Standing
  /** The last day of its window, or a day beyond all where it has none. */
  due: Day
  first_said: Day
  /** How its date stood at the end of `since`; null where it was not yet said. */
  before: { due: Day; moved: number } | null
  moved: number
  /** The last day in the span on which proof or progress is dated. */
  evidenced_on: Day | null
  /** Sources disagree, a statement contradicts it, or its batches contradict its recorded status. */
  contradicted: boolean
  /** When the book itself took it up, and changed its record, as against the span. */
  entered: 'before' | 'within' | null
  edited: boolean
}

/** Why a promise stands among what changed. */
export const CHANGES = ['moved', 'dated', 'first_said', 'entered', 'edited'] as const
export type Change = (typeof CHANGES)[number]

/** A book that itself begins within the span has only new records: that is no news. */
export function changesOf(facts: BriefFacts, bookBeganBefore: boolean): Change[] {
  const { before, moved, due, entered, edited } = facts
  const is: Record<Change, boolean> = {
    moved: before !== null && moved > before.moved,
    dated: before !== null && moved === before.moved && due !== before.due,
    first_said: before === null,
    entered: before !== null && entered === 'within' && bookBeganBefore,
    edited: entered === 'before' && edited,
  }
  return CHANGES.filter((change) => is[change])
}

const PAST: readonly Standing[] = ['possibly_overdue', 'overdue']

type Belongs = (facts: BriefFacts, bookBeganBefore: boolean) => boolean

/** Each part of the brief, in its order, says which promises belong to it; one may belong to several. */
const BELONGS = {
  past: ({ standing }) => PAST.includes(standing),
  open: ({ standing }) => OPEN_STANDINGS.includes(standing) && !PAST.includes(standing),
  evidenced: ({ evidenced_on }) => evidenced_on !== null,
  contradicted: ({ contradicted }) => contradicted,
  changed: (facts, began) => changesOf(facts, began).length > 0,
} as const satisfies Record<string, Belongs>
export type SectionName = keyof typeof BELONGS
export const SECTION_NAMES = Object.keys(BELONGS) as readonly SectionName[]

/** What is left over is listed shortly, by why it is. */
const LISTED = {
  not_fulfilled: ['not_fulfilled'],
  fulfilled: ['fulfilled_in_time', 'fulfilled_possibly_late', 'fulfilled_late', 'fulfilled'],
  closed: ['closed'],
  not_judged: ['not_judged'],
} as const satisfies Record<string, readonly Standing[]>
export type ListName = keyof typeof LISTED
export const LIST_NAMES = Object.keys(LISTED) as readonly ListName[]

export const sectionsOf = (facts: BriefFacts, bookBeganBefore: boolean): SectionName[] =>
  SECTION_NAMES.filter((name) => BELONGS[name](facts, bookBeganBefore))

export const listOf = ({ standing }: BriefFacts): ListName =>
  LIST_NAMES.find((name) => (LISTED[name] as readonly Standing[]).includes(standing)) ?? 'not_judged'

/** Longest past its date first, then what falls due next; without a date, what was said first. */
export const byDue = (a: Placed, b: Placed): number => {
  const [one, other] = [a, b].map(({ facts, id }) => `${facts.due} ${facts.first_said} ${id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

export type Placed = { id: string; facts: BriefFacts }
export type BriefPart = { total: number; ids: string[] }
export type BriefPlan = {
  total: number
  sections: Record<SectionName, BriefPart>
  lists: Record<ListName, BriefPart>
}

/** Nobody reads more than this in one part; the rest is counted. */
export const BRIEF_LIMIT = 200

export function planBrief(
  promises: readonly Placed[],
  bookBeganBefore: boolean,
  limit = BRIEF_LIMIT,
): BriefPlan {
  const part = (): BriefPart => ({ total: 0, ids: [] })
  const plan: BriefPlan = {
    total: promises.length,
    sections: { past: part(), open: part(), evidenced: part(), contradicted: part(), changed: part() },
    lists: { not_fulfilled: part(), fulfilled: part(), closed: part(), not_judged: part() },
  }
  const add = (to: BriefPart, id: string): void => {
    to.total++
    if (to.ids.length < limit) to.ids.push(id)
  }
  for (const { id, facts } of [...promises].sort(byDue)) {
    const sections = sectionsOf(facts, bookBeganBefore)
    for (const name of sections) add(plan.sections[name], id)
    if (sections.length === 0) add(plan.lists[listOf(facts)], id)
  }
  return plan
}

/** A report of a stage is proof or progress, unless it only repeats the promise ("announced" by the words that made it). */
export const stageIsNews = (kind: Kind, stage: string, act: Act | null): boolean =>
  countsAsDelivered(kind, stage) || act === null || ACTS[act].reports

/** A recorded status is evidence where words are cited for it, or where it says more than "not known". */
export const statusIsNews = (fulfilment: Fulfilment, cited: number): boolean =>
  cited > 0 || FULFILMENTS[fulfilment] !== FULFILMENTS.not_known
