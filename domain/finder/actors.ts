/** Who acts and who speaks in a sentence: parties by name, people by their office, "the two sides", "we" and "he". */
import type { Span } from '#domain/citation'
import { type Mention, mentionsIn, type NameIndex, type Party } from '#domain/finder/parties'

export type ActorRules = {
  office: string
  honorific: string
  name: string
  collective: string
  groups: string
  /** "The authorities", "the government": the state that the text is about. */
  state: string
  pronouns: { we: RegExp; they: RegExp; one: RegExp; it: RegExp }
  /** Joins a party to an office before it: "of", "for". */
  of: string
}

/** People of the text by the last part of their name. */
export type Roster = ReadonlyMap<string, Party>

export type Reference =
  | (Span & { type: 'party'; party: Party; mention: Mention })
  | (Span & { type: 'person'; party: Party; words: string })
  | (Span & { type: 'all' | 'we' | 'they' | 'one' | 'it' | 'state'; words: string })
  | (Span & { type: 'group'; words: string })

const NEAR = 30
const FAR = 110

/** The party whose adjective or genitive stands right before, else the first that "of" joins right behind. */
function partyBeside(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  of: string,
): Party | null {
  const before = mentions.findLast((m) => m.end <= start && start - m.end <= NEAR)
  const between = before ? text.slice(before.end, start) : ''
  if (
    before &&
    /^(?:['’]s?)?\s*(?:[\p{Ll}-]+\s+){0,3}$/u.test(between) &&
    !/\b(?:and|with|by|to|of|from|in|that|as)\b/u.test(between)
  )
    return before.party
  const behind = new RegExp(`^(?:[^.;]{0,${FAR}}?)\\b(?:${of})\\s+(?:the\\s+)?$`, 'iu')
  const after = mentions.find(
    (m) =>
      m.start >= end &&
      m.start - end <= FAR &&
      behind.test(text.slice(end, m.start)) &&
      !/\b(?:met|meet|meets|held|and|with|welcomed|told|thanked|spoke|visited)\b/u.test(
        text.slice(end, m.start),
      ),
  )
  return after?.party ?? null
}

const keysOf = (name: string): string[] =>
  name
    .split(/\s+/u)
    .map((part) => part.replace(/['’]s$/u, '').toLowerCase())
    .filter((part) => part.length > 2)

/** Reads people and their parties from the offices beside their names. */
export function rosterOf(sentences: readonly string[], index: NameIndex, rules: ActorRules): Roster {
  const roster = new Map<string, Party>()
  const behind = new RegExp(
    `(?<office>${rules.office})(?:\\s+(?:${rules.of})\\s+[^,.;]{2,70}?,?)?\\s+(?<name>${rules.honorific}${rules.name})`,
    'gu',
  )
  const ahead = new RegExp(
    `(?<name>${rules.honorific}${rules.name}),\\s+(?:the\\s+)?(?:[^,.;]{0,40}?)(?<office>${rules.office})`,
    'gu',
  )
  const plain = new RegExp(
    `(?<office>)(?<name>${rules.honorific}${rules.name})(?=\\s+(?:${rules.of})\\s+(?:the\\s+)?)`,
    'gu',
  )
  const counterpart = new RegExp(`(?<office>counterpart),?\\s+(?<name>${rules.honorific}${rules.name})`, 'gu')
  for (const text of sentences) {
    const mentions = mentionsIn(text, index)
    for (const pattern of [ahead, behind, counterpart, plain])
      for (const match of text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        const party = partyBeside(
          text,
          pattern === ahead ? end - (match.groups?.office?.length ?? 0) : start,
          end,
          mentions,
          rules.of,
        )
        if (!party) continue
        for (const key of keysOf(match.groups?.name ?? ''))
          if (!roster.has(key) && !COMMON.test(key)) roster.set(key, party)
      }
  }
  return withVotes(roster, sentences, index, rules)
}

/** A person named without a party belongs to the one whose affairs they speak of most. */
function withVotes(
  roster: Map<string, Party>,
  sentences: readonly string[],
  index: NameIndex,
  rules: ActorRules,
): Roster {
  const pattern = new RegExp(`(?:${rules.office})\\s+(?<name>${rules.honorific}${rules.name})`, 'gu')
  const votes = new Map<string, Map<Party, number>>()
  for (const text of sentences) {
    const mentions = mentionsIn(text, index)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const key = keysOf(match.groups?.name ?? '').at(-1)
      const near = mentions.find(
        (m) =>
          m.start >= end &&
          m.start - end < VOTE &&
          /^(?:['’]s|\s+(?:has|had|would|will|stands?|is)\b)/u.test(text.slice(m.end)),
      )
      if (!key || roster.has(key) || !near) continue
      const own = votes.get(key) ?? new Map<Party, number>()
      votes.set(key, own.set(near.party, (own.get(near.party) ?? 0) + 1))
    }
  }
  for (const [key, own] of votes) {
    const best = [...own].sort((a, b) => b[1] - a[1])[0]
    if (best) roster.set(key, best[0])
  }
  return roster
}

const VOTE = 60

const COMMON =
  /^(?:the|minister|president|prime|secretary|foreign|affairs|state|government|republic|united|h\.e\.?|mr\.?|ms\.?|mrs\.?|dr\.?|of|for|and|european|council|union|commission|security|national|defence|defense)$/u

const scan = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Everybody a stretch of text names, in its order; a longer naming hides those inside it. */
export function referencesIn(text: string, index: NameIndex, roster: Roster, rules: ActorRules): Reference[] {
  const mentions = mentionsIn(text, index)
  const found: Reference[] = mentions.map((mention) => ({
    type: 'party',
    start: mention.start,
    end: mention.end,
    party: mention.party,
    mention,
  }))
  for (const match of text.matchAll(/\p{Lu}[\p{L}'’-]{2,}/gu)) {
    const party = roster.get(match[0].replace(/['’]s$/u, '').toLowerCase())
    const span = { start: match.index, end: match.index + match[0].length }
    if (party && !found.some((one) => overlaps(one, span)))
      found.push({ type: 'person', ...span, party, words: match[0] })
  }
  const add = (type: 'all' | 'group' | 'one' | 'state', pattern: string) => {
    for (const span of scan(text, new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}])`, 'giu')))
      if (!found.some((one) => overlaps(one, span)))
        found.push({ type, ...span, words: text.slice(span.start, span.end) })
  }
  add('all', rules.collective)
  add('group', rules.groups)
  add('state', rules.state)
  add('one', `the\\s+(?:${rules.office})`)
  for (const match of text.matchAll(/\p{L}+/gu)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const type = (['we', 'they', 'one', 'it'] as const).find((name) => rules.pronouns[name].test(match[0]))
    if (type && !found.some((one) => overlaps(one, span))) found.push({ type, ...span, words: match[0] })
  }
  return found.sort((a, b) => a.start - b.start)
}
