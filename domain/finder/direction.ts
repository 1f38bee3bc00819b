/** Which way a language builds: cue and then deed, a mark and then its noun; or both the other way round. */
import { QUOTE_WORDS, type Span } from '#domain/citation'
import type { Reference } from '#domain/finder/actors'
import type { Construction } from '#domain/finder/construction'
import { joinedFrom } from '#domain/finder/discourse'
import type { Language } from '#domain/finder/language'

/** A language whose promising verb ends the sentence; its nouns bear their marks behind them. */
export type VerbFinal = {
  /** Right behind a party that is what the sentence is about: 「は」. */
  topic: RegExp
  /** Right behind a party that is the subject of a part of it: 「が」. */
  subject: RegExp
  /** Joins the sentence to the one before it, and tells nothing. */
  opening: RegExp
  /** The end of a deed that its name goes without: 「する」. */
  ending: RegExp
}

/** Does a mark stand beside the reference, on the side where the language puts it? */
export const marks = (
  pattern: RegExp,
  text: string,
  { start, end }: Span,
  { verbFinal }: Language,
): boolean => pattern.test(verbFinal ? text.slice(end) : text.slice(0, start))

/** Where marks of the deed's parties begin to count. */
export const rolesFrom = ({ end }: Construction, { verbFinal }: Language): number => (verbFinal ? 0 : end)

/** Where a thing that something is done to begins: its clause, else the sentence ("the items, with boats, will be given"). */
export const thingStart = (text: string, clause: number, cue: number): number =>
  text.slice(clause, cue).trim().length > 3 ? clause : 0

/** The deed with its cue, where the deed stands first. */
export const deedSpan = (
  text: string,
  { cue, subject, start, end }: Construction,
  { verbFinal }: Language,
): Span =>
  verbFinal
    ? { start: subject.end, end: end === 0 ? text.length : cue.verb ? end : start }
    : { start: cue.passive ? thingStart(text, subject.start, start) : start, end: text.length }

/** The part of a deed nearest to its cue. */
export const nearest = (deed: string, length: number, { verbFinal }: Language): string =>
  verbFinal ? deed.slice(-length) : deed.slice(0, length)

/** Parties that stand together as one. */
function runsOf(references: readonly Reference[], text: string, { actors }: Language): Reference[][] {
  const runs: Reference[][] = []
  for (let at = 0; at < references.length; at += runs.at(-1)?.length ?? 1)
    runs.push(joinedFrom(references.slice(at), text, actors))
  return runs
}

/** Marks tell the subject: the last topic before the cue, else the last subject of a part, else nobody is named. */
export function withSubject(
  construction: Construction,
  references: readonly Reference[],
  text: string,
  language: Language,
): Construction {
  const { verbFinal } = language
  if (!verbFinal) return construction
  const before = references.filter((one) => one.end <= construction.start && one.type !== 'it')
  const runs = runsOf(before, text, language)
  const marked = (mark: RegExp) => runs.findLast((run) => mark.test(text.slice(run.at(-1)?.end)))
  const run = marked(verbFinal.topic) ?? marked(verbFinal.subject)
  const start = run?.[0]?.start ?? 0
  return { ...construction, subject: { start, end: run?.at(-1)?.end ?? 0 } }
}

/** Where the stretches of a sentence begin, the first one first. */
const beginnings = (text: string, { cut }: Language): number[] => [
  0,
  ...[...text.matchAll(cut)].map((match) => match.index + match[0].length),
]

/** The words of the promise up to its verb, at most a quotation long; `ends`: where each word of the text ends. */
export function quoteBefore(
  text: string,
  ends: readonly number[],
  { end }: Construction,
  language: Language,
): Span {
  if (ends.length <= QUOTE_WORDS) return { start: 0, end: text.length }
  const behind = text.slice(end).search(language.cut)
  const to = behind < 0 ? text.length : end + behind
  const fits = (start: number): boolean =>
    ends.filter((one) => one > start && one <= to).length <= QUOTE_WORDS
  const from = beginnings(text.slice(0, end), language).find(fits)
  if (from !== undefined) return { start: from, end: to }
  return { start: ends.filter((one) => one <= to).at(-QUOTE_WORDS - 1) ?? 0, end: to }
}

const TITLE = 60

/** The deed in the text's own words, without the subject before it and the verb's ending behind it. */
export function titleBefore(text: string, construction: Construction, language: Language): string {
  const { start, end } = deedSpan(text, construction, language)
  const { verbFinal } = language
  if (!verbFinal) return ''
  const marked = text.slice(start, end)
  const deed = start > 0 ? marked.replace(verbFinal.topic, '').replace(verbFinal.subject, '') : marked
  const named = deed
    .replace(/^[、「]+/u, '')
    .replace(verbFinal.opening, '')
    .replace(verbFinal.ending, '')
  const from = beginnings(named, language).find((at) => named.length - at <= TITLE)
  const title = named.slice(from ?? -TITLE).trim()
  return title === '' ? text.slice(0, TITLE) : title
}
