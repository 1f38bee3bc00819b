/** People of a text and the parties they act for, read from the offices beside their names. */
import type { ActorRules } from '#domain/finder/actors'
import { matchesOf } from '#domain/finder/matches'
import { type Mention, mentionsIn, type NameIndex, type Party } from '#domain/finder/parties'

/** Parties by the parts of their people's names, and by offices that one person alone holds. */
export type Roster = ReadonlyMap<string, Party>

const NOBODY: Party = { key: 'nobody', name: '', slug: null, group: false, of: null }

/** "Minister for Foreign Affairs" and "Foreign Minister" stay two offices; the first word is what short forms keep. */
export const officeKey = (office: string, { officeTail }: ActorRules): string =>
  `office:${office
    .trim()
    .toLowerCase()
    .replaceAll(/['ʼ]/gu, '’')
    .replace(officeTail ?? OF, '')
    .replace(/\s+/gu, ' ')}`

const OF = /\s+(?:of|for)\s.*$/u

const NEAR = 30
const FAR = 110

/** The party whose adjective or genitive stands right before, else the first that "of" joins right behind. */
export function partyBeside(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  { owns, ofParty, apart, owners }: ActorRules,
): Party | null {
  const before = mentions.findLast(
    (m) => m.end <= start && start - m.end <= NEAR && (owners?.includes(m.form) ?? true),
  )
  if (before && owns.test(text.slice(before.end, start))) return before.party
  const after = mentions.find((m) => {
    const between = text.slice(end, m.start)
    return m.start >= end && between.length <= FAR && ofParty.test(between) && !apart.test(between)
  })
  return after?.party ?? null
}

export const nameKey = (word: string, { nameTail }: ActorRules): string =>
  word
    .toLowerCase()
    .replaceAll(/['ʼ]/gu, '’')
    .replace(nameTail ?? /’s$/u, '')

const keysOf = (name: string, rules: ActorRules): string[] =>
  name
    .split(/[\s・＝]+/u)
    .map((part) => nameKey(part, rules))
    .filter((part) => part.length > 2)

/** Reads people and their parties from the offices beside their names. */
export function rosterOf(sentences: readonly string[], index: NameIndex, rules: ActorRules): Roster {
  const roster = new Map<string, Party>()
  for (const text of sentences) {
    if (rules.hint && !rules.hint.test(text)) continue
    const mentions = mentionsIn(text, index)
    for (const { pattern, officeLast } of rules.people)
      for (const match of matchesOf(pattern, text)) {
        const start = match.index
        const end = start + match[0].length
        const office = match.groups?.office ?? ''
        const from = officeLast ? end - office.length : start
        const party = partyBeside(text, from, from + office.length, mentions, rules)
        if (!party || (party.group && !rules.ofGroup.test(office))) continue
        for (const key of keysOf(match.groups?.name ?? '', rules))
          if (!roster.has(key) && !rules.noName.test(key)) roster.set(key, party)
        if (office) enterOffice(roster, officeKey(office, rules), party)
      }
  }
  return withVotes(roster, sentences, index, rules)
}

/** An office that two parties hold names nobody by itself. */
function enterOffice(roster: Map<string, Party>, key: string, party: Party): void {
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
  const votes = new Map<string, Map<Party, number>>()
  for (const text of sentences) {
    const mentions = mentionsIn(text, index)
    for (const match of matchesOf(rules.titled, text)) {
      const end = match.index + match[0].length
      const key = keysOf(match.groups?.name ?? '', rules).at(-1)
      const near = mentions.find(
        (m) => m.start >= end && m.start - end < VOTE && rules.ownAffairs.test(text.slice(m.end)),
      )
      if (!key || roster.has(key) || !near || near.party.group) continue
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

/** People whose party no sentence tells belong to the one party of the meeting that has nobody else. */
export function withHosts(
  roster: Roster,
  sentences: readonly string[],
  unattached: readonly Party[],
  rules: ActorRules,
): Roster {
  const [host, other] = unattached
  if (!host || other) return roster
  const whole = new Map(roster)
  for (const text of sentences)
    for (const match of matchesOf(rules.titled, text))
      for (const key of keysOf(match.groups?.name ?? '', rules))
        if (!whole.has(key) && !rules.noName.test(key)) whole.set(key, host)
  return whole
}
