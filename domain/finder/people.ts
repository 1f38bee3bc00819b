/** People of a text and the parties they act for, read from the offices beside their names. */
import type { ActorRules } from '#domain/finder/actors'
import { type Mention, mentionsIn, type NameIndex, type Party } from '#domain/finder/parties'

/** Parties by the parts of their people's names, and by offices that one person alone holds. */
export type Roster = ReadonlyMap<string, Party>

const NOBODY: Party = { key: 'nobody', name: '', slug: null, group: false, of: null }

/** "Minister for Foreign Affairs" and "Foreign Minister" stay two offices; the first word is what short forms keep. */
export const officeKey = (office: string): string =>
  `office:${office
    .trim()
    .toLowerCase()
    .replace(/\s+(?:of|for)\s.*$/u, '')
    .replace(/\s+/gu, ' ')}`

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
  const counterpart = new RegExp(`(?<office>counterpart),?\\s+(?<name>${rules.honorific}${rules.name})`, 'gu')
  for (const text of sentences) {
    const mentions = mentionsIn(text, index)
    for (const pattern of [ahead, behind, counterpart])
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
        enterOffice(roster, match.groups?.office ?? '', party)
      }
  }
  return withVotes(roster, sentences, index, rules)
}

/** An office that two parties hold names nobody by itself. */
function enterOffice(roster: Map<string, Party>, office: string, party: Party): void {
  const key = officeKey(office)
  const present = roster.get(key)
  if (!present) roster.set(key, party)
  else if (present.key !== party.key) roster.set(key, NOBODY)
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
  for (const [key, party] of roster) if (party === NOBODY) roster.delete(key)
  return roster
}

const VOTE = 60

const COMMON =
  /^(?:the|minister|president|prime|secretary|foreign|affairs|state|government|republic|united|h\.e\.?|mr\.?|ms\.?|mrs\.?|dr\.?|of|for|and|european|council|union|commission|security|national|defence|defense)$/u
