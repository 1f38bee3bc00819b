/** Who is meant by "the two sides", "we", "he" and "its": what a text has told up to a sentence. */
import type { Span } from '#domain/citation'
import type { ActorRules, Reference } from '#domain/finder/actors'
import type { Language } from '#domain/finder/language'
import { mentionsIn, type NameIndex, type Party } from '#domain/finder/parties'
import type { Roster } from '#domain/finder/people'

/** Parties by how much the text's beginning is about them, with the people it introduces; the meeting's own come first. */
export function principalsOf(
  sentences: readonly { text: string; heading: boolean }[],
  index: NameIndex,
  roster: Roster,
  { statement, actors }: Language,
): { parties: Party[]; size: number } {
  const weights = new Map<string, { party: Party; weight: number; at: number }>()
  let at = 0
  const add = (party: Party, weight: number) => {
    const present = weights.get(party.key)
    if (present) present.weight += weight
    else weights.set(party.key, { party, weight, at: at++ })
  }
  for (const [n, { text, heading }] of sentences.entries()) {
    const seen = new Set<string>()
    for (const { party, form } of mentionsIn(text, index)) {
      if ((form === 'capital' && n > 0) || /^\p{Ll}/u.test(party.name)) continue
      const first = seen.has(party.key) ? 0.2 : 1
      add(party, n === 0 ? 4 * first : n < HEAD ? (heading ? 2 : 1.5) * first : 0.2)
      seen.add(party.key)
    }
  }
  const people = new Map([...roster.values()].map((party) => [party.key, party]))
  for (const party of people.values()) add(party, 3)
  const meeting = meetingOf(sentences.slice(0, TOP), index, actors)
  const known = [...people.keys()]
  if (meeting.length > 1 && known.every((key) => meeting.some((party) => party.key === key)))
    return { parties: meeting, size: meeting.length }
  if (known.length > 1)
    return { parties: [...people.values()].slice(0, MOST), size: Math.min(known.length, MOST) }
  const only = people.values().next().value
  if (only && !only.group) for (const one of weights.values()) if (one.party.group) one.weight /= 2
  const ranked = [...weights.values()].sort((a, b) => b.weight - a.weight || a.at - b.at).slice(0, MOST)
  const [first] = ranked
  if (first?.party.group && sentences.slice(0, 2).some(({ text }) => statement.test(text)))
    return { parties: [first.party], size: 1 }
  return { parties: ranked.map((one) => one.party), size: 2 }
}

/** The first parties that a text's beginning names in one breath: "Japan-Ukraine", "between the United States and the EU". */
function meetingOf(
  sentences: readonly { text: string }[],
  index: NameIndex,
  { linked }: ActorRules,
): Party[] {
  for (const { text } of sentences) {
    let run: Party[] = []
    let end = -1
    for (const mention of mentionsIn(text, index)) {
      if (/^\p{Ll}/u.test(mention.party.name)) continue
      run =
        end >= 0 && linked.test(text.slice(end, mention.start))
          ? [...run, mention.party]
          : run.length > 1
            ? run
            : [mention.party]
      end = mention.end
    }
    if (unique(run).length > 1) return unique(run)
  }
  return []
}

const HEAD = 6
const TOP = 4
const MOST = 5

/** What earlier sentences leave for the next one. */
export type Memory = {
  language: Language
  principals: readonly Party[]
  /** How many meet. */
  size: number
  /** States that meet and whose people the text never names: "the Minister" is theirs. */
  unattached: readonly Party[]
  /** Who spoke last. */
  speaker: Party | null
  /** Several who acted together last. */
  group: readonly Party[]
  /** Who promised last. */
  promisers: readonly Party[]
  /** The state whose people the language names without naming it. */
  home: Party | null
  /** Whom "we" means. */
  we: readonly Party[]
}

/** Those who meet: as many as the words say, else the two. */
function allOf(words: string, memory: Memory): Party[] {
  const many = memory.language.actors.numbers.find(([pattern]) => pattern.test(words))?.[1]
  return memory.principals.slice(0, many ?? memory.size)
}

/** The language's own state: where it takes part, or where the words are its own. */
function ownState(words: string, { home, principals, language: { actors } }: Memory): Party | null {
  const present = principals.some((party) => party.key === home?.key)
  return present || actors.ours?.test(words) ? home : null
}

export function meantBy(reference: Reference, before: readonly Reference[], memory: Memory): Party[] {
  switch (reference.type) {
    case 'party':
    case 'person':
      return [reference.party]
    case 'all':
      return allOf(reference.words, memory)
    case 'we':
      return memory.we.length > 0 ? [...memory.we] : allOf('', memory)
    case 'they': {
      if (memory.language.actors.numbers.some(([pattern]) => pattern.test(reference.words)))
        return allOf(reference.words, memory)
      const all = before.findLast((one) => one.type === 'all')
      if (all?.type === 'all') return allOf(all.words, memory)
      const listed = unique(before.flatMap((one) => ('party' in one ? [one.party] : [])))
      if (listed.length > 1) return listed.slice(0, 3)
      return memory.group.length > 0 ? [...memory.group] : allOf('', memory)
    }
    case 'one': {
      const own = before.find((one) => 'party' in one)
      if (own && 'party' in own) return [own.party]
      const [host] = memory.unattached
      if (host && /\s/u.test(reference.words)) return [host]
      const mine = memory.speaker ?? ownState(reference.words, memory)
      return mine ? [mine] : []
    }
    case 'other':
      return memory.principals.slice(1, 2)
    case 'state': {
      const own = before.find((one) => one.type === 'person')
      if (own && 'party' in own && !memory.home) return [own.party]
      const mine = ownState(reference.words, memory)
      if (mine) return [mine]
      const [first] = memory.principals
      const body = /\s\p{Lu}/u.test(reference.words) && first?.group
      const state = body ? first : memory.principals.find((party) => party.key.startsWith('state:'))
      return state ? [state] : []
    }
    case 'it': {
      const last = before.findLast((one) => 'party' in one)
      return last && 'party' in last ? [last.party] : [...memory.promisers.slice(0, 1)]
    }
    case 'group':
      return [
        {
          key: `group:${reference.words.toLowerCase()}`,
          name: reference.words.toLowerCase().replace(/^the\s+/u, ''),
          slug: null,
          group: true,
          of: null,
        },
      ]
  }
}

/** References that stand as one subject: "Japan, Ukraine and the EU". */
export function joinedFrom(
  references: readonly Reference[],
  text: string,
  { joined: words }: ActorRules,
): Reference[] {
  const joined: Reference[] = []
  for (const one of references) {
    const last = joined.at(-1)
    if (last && !words.test(text.slice(last.end, one.start))) break
    joined.push(one)
  }
  return joined
}

export const within = (references: readonly Reference[], span: Span): Reference[] =>
  references.filter((one) => one.start >= span.start && one.end <= span.end)

export const unique = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [party.key, party])).values(),
]
