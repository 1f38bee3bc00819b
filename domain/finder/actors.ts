/** Who acts and who speaks in a sentence: parties by name, people by their office, "the two sides", "we" and "he". */
import type { Span } from '#domain/citation'
import { matchesOf } from '#domain/finder/matches'
import { type Mention, mentionsIn, type NameForm, type NameIndex, type Party } from '#domain/finder/parties'
import { nameKey, officeKey, partyBeside, type Roster } from '#domain/finder/people'

export type ActorRules = {
  /** Titles of office, as the source of an expression. */
  office: string
  /** What the forms of one office do not share: "of State", the letters of a case. */
  officeTail?: RegExp
  /** What the forms of one person's name do not share. */
  nameTail?: RegExp
  /** An office or a state's body in a form that is no subject; only where a language's forms tell it. */
  oblique?: RegExp
  /** Stands in every sentence that introduces a person. */
  hint?: RegExp
  /** Ways to name a person with the office: groups `name` and, where it stands there, `office`. */
  people: readonly { pattern: RegExp; officeLast: boolean }[]
  /** A person with a title, wherever named; group `name`. */
  titled: RegExp
  /** Right behind a party that a person speaks for: "Canada's", "Japan would". */
  ownAffairs: RegExp
  /** Offices that organisations have. */
  ofGroup: RegExp
  /** Words that look like parts of a name and are none. */
  noName: RegExp
  /** Stands between a party and the office that it owns. */
  owns: RegExp
  /** The forms in which a party can stand before what it owns; any where nothing is said. */
  owners?: readonly NameForm[]
  /** Stands between an office and the party behind it. */
  ofParty: RegExp
  /** Stands between a person and a party that is not theirs. */
  apart: RegExp
  /** "The two sides", "both ministers", as sources of expressions. */
  collective: string
  /** How many "the two sides" are. */
  numbers: readonly (readonly [RegExp, number])[]
  /** Groups that no list names: "partners". */
  groups: string
  /** What sets a word apart from those beside it; nothing where words stand without spaces. */
  edges: readonly [before: string, after: string]
  /** A word that may be a person's name, with the office where it follows; group `name` where it is not the whole. */
  nameWords: RegExp
  /** An office that stands without a name; group `office` where it is not the whole. */
  aloneOffices: RegExp
  /** The state whose people the language names without naming it. */
  home: string | null
  /** Offices and words that are that state's where nothing else is said. */
  ours?: RegExp
  /** "The authorities", "the government": the state that the text is about. */
  state: string
  pronouns: { we: RegExp; they: RegExp; one: RegExp; it: RegExp; other?: RegExp }
  /** Ends before a party that nothing ties to the words before it. */
  free?: RegExp
  /** What stands between parties that are one subject. */
  joined: RegExp
  /** What stands between parties that a title names in one breath. */
  linked: RegExp
  /** "We, the leaders of": tells whom "we" means. */
  weAre: RegExp
}

/** `oblique`: in a form that is no subject. */
export type Reference = { oblique?: boolean } & (
  | (Span & { type: 'party'; party: Party; mention: Mention })
  | (Span & { type: 'person'; party: Party; words: string })
  | (Span & { type: 'all' | 'we' | 'they' | 'one' | 'it' | 'other' | 'state'; words: string })
  | (Span & { type: 'group'; words: string })
)

/** Every pronoun of the language in one expression. */
const pronounsOf = ({ pronouns, edges }: ActorRules): RegExp =>
  wordsOf(
    Object.values(pronouns)
      .map(({ source }) => source.replace(/^\^|\$$/gu, ''))
      .join('|'),
    edges,
  )

const EXPRESSIONS = new Map<string, RegExp>()

/** Whole words of a source, compiled once. */
function wordsOf(source: string, edges: ActorRules['edges']): RegExp {
  const present = EXPRESSIONS.get(source)
  if (present) return present
  const made = new RegExp(edges.join(`(?:${source})`), 'giu')
  EXPRESSIONS.set(source, made)
  return made
}

const scan = (text: string, pattern: RegExp): Span[] =>
  [...matchesOf(pattern, text)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** Whose office or body it is, where a language's forms tell it from what only stands near. */
const ownerOf = (
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
  rules: ActorRules,
): Party | null => (rules.oblique ? partyBeside(text, start, end, mentions, rules) : null)

/** An office without a name is the person who holds it, else the one who spoke. */
function addOffices(
  found: Reference[],
  text: string,
  mentions: readonly Mention[],
  roster: Roster,
  rules: ActorRules,
): void {
  for (const span of scan(text, rules.aloneOffices)) {
    if (found.some((one) => overlaps(one, span))) continue
    const words = text.slice(span.start, span.end)
    const party =
      ownerOf(text, span, mentions, rules) ?? roster.get(officeKey(words.replace(/^the\s+/iu, ''), rules))
    const rest = { ...span, words, oblique: rules.oblique?.test(words) ?? false }
    found.push(party ? { type: 'person', party, ...rest } : { type: 'one', ...rest })
  }
}

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
    oblique: mention.oblique ?? false,
  }))
  for (const match of matchesOf(rules.nameWords, text)) {
    const party = roster.get(nameKey(match.groups?.name ?? match[0], rules))
    const span = { start: match.index, end: match.index + match[0].length }
    if (party && !found.some((one) => overlaps(one, span)))
      found.push({ type: 'person', ...span, party, words: match[0] })
  }
  const add = (type: 'all' | 'group' | 'state', pattern: string) => {
    for (const span of scan(text, wordsOf(pattern, rules.edges))) {
      if (found.some((one) => overlaps(one, span))) continue
      const words = text.slice(span.start, span.end)
      const owner = type === 'state' ? ownerOf(text, span, mentions, rules) : null
      const rest = { ...span, words, oblique: rules.oblique?.test(words) ?? false }
      found.push(owner ? { type: 'person', party: owner, ...rest } : { type, ...rest })
    }
  }
  add('all', rules.collective)
  add('group', rules.groups)
  add('state', rules.state)
  addOffices(found, text, mentions, roster, rules)
  for (const match of matchesOf(pronounsOf(rules), text)) {
    const span = { start: match.index, end: match.index + match[0].length }
    const type = (['we', 'they', 'one', 'it', 'other'] as const).find((name) =>
      rules.pronouns[name]?.test(match[0]),
    )
    if (type && !found.some((one) => overlaps(one, span))) found.push({ type, ...span, words: match[0] })
  }
  return found.sort((a, b) => a.start - b.start)
}
