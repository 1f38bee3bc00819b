/** Every name by which a text may call a party, and where such names stand in it. */
import type { Span } from '#domain/citation'
import { type Cases, casesOf, spellingsOf } from '#domain/finder/declension'
import type { KnownParty, NamedParty } from '#domain/finder/found'
import { type Letters, type LetterTable, lettersOf, withLetters } from '#domain/finder/letters'
import { endsWord, insideWord, isUnspaced } from '#domain/finder/scripts'
import { stateCodes } from '#domain/finder/state-codes'

/** How a name was used: as itself, as an adjective, or a capital that speaks for its government. */
export type NameForm = 'name' | 'adjective' | 'capital' | 'letter'
/** `oblique`: in a case other than the first, so no subject. */
export type Mention = Span & { party: Party; form: NameForm; oblique?: boolean }
/** `group`: several states that speak as one; `of`: the state that a ministry or agency acts for. */
export type Party = NamedParty & { key: string; group: boolean; of: Party | null }

export type NameTable = {
  locale: string
  stateNames: Readonly<Record<string, readonly string[]>>
  adjectives: Readonly<Record<string, string>>
  capitals: Readonly<Record<string, string>>
  organisations: readonly (readonly string[])[]
  /** Letters that stand for a state beside other letters or offices (「日米」); `run` tells where. */
  letters?: LetterTable
  /** Words that begin like a name and are none. */
  noNames?: readonly string[]
  /** Letters that a name may go on with and be the same name (cases of Ukrainian). */
  ending: RegExp | null
  /** Those of these letters that make it no subject. */
  oblique?: RegExp
  cases?: Cases
  /** Ends right before a name in capitals, which has no cases, where it is no subject: a preposition, a noun. */
  governed?: RegExp
  /** Names that are common words as well. */
  words?: RegExp
}

/** `full`: the name that must stand somewhere in the text for this short one to count. */
type Entry = { text: string; party: Party | null; form: NameForm; full: string | null; oblique: boolean }
/** Names by their first two characters, longest first. */
export type NameIndex = {
  entries: ReadonlyMap<number, readonly Entry[]>
  table: NameTable
  letters: Letters | null
  /** Full names that the text at hand does not use. */
  absent: ReadonlySet<string>
  /** Names already found in sentences of the text at hand. */
  memo: Map<string, readonly Mention[]>
}

const KEY = 2
/** Names longer than this are also known in capitals, as titles print them. */
const SHORT = 4
/** English names, the ones a party goes by where the book does not know it. */
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Two characters as one number. */
const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)

const INDEXES = new WeakMap<readonly KnownParty[], Map<string, NameIndex>>()

/** The names of a language and of the book's parties: made once for each list of parties. */
export function nameIndex(table: NameTable, known: readonly KnownParty[], english: NameTable): NameIndex {
  const ofParties = INDEXES.get(known) ?? new Map<string, NameIndex>()
  const present = ofParties.get(table.locale) ?? makeIndex(table, known, english)
  ofParties.set(table.locale, present)
  INDEXES.set(known, ofParties)
  return present
}

function makeIndex(table: NameTable, known: readonly KnownParty[], english: NameTable): NameIndex {
  const entries = new Map<number, Entry[]>()
  const add = (text: string, party: Party | null, form: NameForm) => {
    if (text.length < KEY || table.words?.test(text)) return
    const full = party && /^the\s/iu.test(text) ? party.name : null
    const capitals = text.toUpperCase()
    const cases = table.cases && form !== 'adjective' ? casesOf(text, table.cases) : []
    const rest = { party, form, full }
    for (const one of spellingsOf(text)) enter({ text: one, ...rest, oblique: false })
    for (const one of new Set(cases.flatMap(spellingsOf)))
      if (one !== text) enter({ text: one, ...rest, oblique: true })
    if (form === 'name' && text.length > SHORT && capitals !== text)
      enter({ text: capitals, ...rest, oblique: false })
  }
  const enter = (entry: Entry) => {
    const key = keyAt(entry.text, 0)
    const list = entries.get(key) ?? []
    list.push(entry)
    entries.set(key, list)
  }
  const states = new Map<string, Party>()
  const statesInBook = new Map(known.filter((p) => p.state && p.country).map((p) => [p.country, p.slug]))
  const display = new Intl.DisplayNames([table.locale], { type: 'region', fallback: 'none' })
  for (const [code, name] of stateCodes(display)) {
    const own = english.stateNames[code]?.[0] ?? ENGLISH.of(code) ?? name
    const party: Party = {
      key: `state:${code}`,
      name: own,
      slug: statesInBook.get(code) ?? null,
      group: false,
      of: null,
    }
    states.set(code, party)
    for (const one of new Set([name, ...(table.stateNames[code] ?? [])])) add(one, party, 'name')
    for (const one of (table.adjectives[code] ?? '').split('|').filter(Boolean)) add(one, party, 'adjective')
    for (const [capital, of] of Object.entries(table.capitals))
      if (of === code) add(capital, party, 'capital')
  }
  const taken = new Set<string>()
  for (const { slug, names, state, country } of known) {
    if (state && country) continue
    const own = names[0] ?? slug
    const listed = table.organisations.find((row) => row.some((name) => names.includes(name)))
    const nameless = names.find((name) => /^\p{Ll}/u.test(name))
    const party: Party = {
      key: `book:${slug}`,
      name: listed?.[0] ?? nameless ?? own,
      slug,
      group: listed !== undefined,
      of: states.get(country ?? '') ?? null,
    }
    for (const name of new Set([...names, ...(listed ?? [])])) {
      add(name, party, 'name')
      taken.add(name)
    }
  }
  for (const row of table.organisations)
    for (const name of row) {
      const own = row[0] ?? name
      if (!taken.has(name))
        add(name, { key: `org:${own}`, name: own, slug: null, group: true, of: null }, 'name')
    }
  for (const name of table.noNames ?? []) add(name, null, 'name')
  for (const list of entries.values()) list.sort((a, b) => b.text.length - a.text.length)
  return {
    entries,
    table,
    letters: lettersOf(table.letters, states),
    absent: new Set(),
    memo: new Map(),
  }
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name

/** The index for one text: a short form counts only where the full name is used too. */
export function indexFor(index: NameIndex, text: string): NameIndex {
  const fulls = [...index.entries.values()].flat().flatMap(({ full }) => full ?? [])
  return {
    ...index,
    absent: new Set(fulls.filter((full) => !text.includes(firstWord(full)))),
    memo: new Map(),
  }
}

/** The end of a name that begins here, with the letters of its case; -1 where another word goes on. */
function endOfName(text: string, at: number, entry: Entry, ending: RegExp | null): number {
  if (!text.startsWith(entry.text, at)) return -1
  const end = at + entry.text.length
  const _next = text[end] ?? ''
  if (endsWord(entry.text, text, end)) return end
  if (!ending || isUnspaced(entry.text)) return -1
  const rest = ending.exec(text.slice(end, end + 8))
  return rest ? end + rest[0].length : -1
}

/** Names in their order; a longer one hides those inside it. */
export function mentionsIn(text: string, index: NameIndex): readonly Mention[] {
  const present = index.memo.get(text)
  if (present) return present
  const found = withLetters(text, namesIn(text, index), index.letters)
  index.memo.set(text, found)
  return found
}

/** In a form that is no subject, by its own letters or by the word before. */
function isOblique(text: string, at: number, end: number, entry: Entry, table: NameTable): boolean {
  if (entry.oblique || table.oblique?.test(text.slice(at + entry.text.length, end))) return true
  return CAPITALS.test(entry.text) && (table.governed?.test(text.slice(Math.max(0, at - 30), at)) ?? false)
}

const CAPITALS = /^\p{Lu}+$/u

function namesIn(text: string, { entries, table, absent }: NameIndex): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    const list = entries.get(keyAt(text, at))
    if (!list) continue
    if (at > 0 && insideWord(text, at)) continue
    for (const entry of list) {
      if (entry.full && absent.has(entry.full)) continue
      const end = endOfName(text, at, entry, table.ending)
      if (end < 0) continue
      const oblique = isOblique(text, at, end, entry, table)
      if (entry.party) found.push({ start: at, end, party: entry.party, form: entry.form, oblique })
      at = end - 1
      break
    }
  }
  return found
}
