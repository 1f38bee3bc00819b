/** The record that a sentence would make: kind, topic, testability, sizes, quotation and a draft of the title. */
import { QUOTE_WORDS, type Span } from '#domain/citation'
import type { Testability, Topic } from '#domain/commitment'
import type { DueWindow } from '#domain/due-window'
import type { Construction } from '#domain/finder/construction'
import { deedSpan, nearest, quoteBefore, thingStart, titleBefore } from '#domain/finder/direction'
import type { Language } from '#domain/finder/language'
import { matchesOf } from '#domain/finder/matches'
import type { Kind } from '#domain/kind'

/** The deed is told soon behind its cue; what follows is circumstance. */
const NEAR = 130

const firstOf = <T extends string>(
  rows: readonly (readonly [T, RegExp])[],
  texts: readonly string[],
): T | null => {
  for (const text of texts) {
    const row = rows.find(([, pattern]) => pattern.test(text))
    if (row) return row[0]
  }
  return null
}

/** What is to be done: from the cue on, with the subject where that is the thing. */
export function deedOf(text: string, construction: Construction, language: Language): string {
  const { start, end } = deedSpan(text, construction, language)
  return text.slice(start, end)
}

export function kindOf(
  text: string,
  construction: Construction,
  hasMoney: boolean,
  language: Language,
): Kind {
  const deed = deedOf(text, construction, language)
  const near = nearest(deed, NEAR, language)
  /** Where forms tell the subject, the thing given can stand before its verb. */
  const clause = language.actors.oblique ? [text.slice(construction.subject.start)] : []
  return firstOf(language.kinds, [near, deed, ...clause]) ?? (hasMoney ? 'financial' : 'policy_other')
}

export function topicOf(text: string, construction: Construction, language: Language): Topic {
  const deed = deedOf(text, construction, language)
  return firstOf(language.topics, [nearest(deed, NEAR, language), deed, text]) ?? 'other'
}

export function testabilityOf(
  kind: Kind,
  deed: string,
  due: DueWindow,
  sized: boolean,
  language: Language,
): Testability {
  if (sized || due.type === 'calendar') return 'testable'
  if (language.procedural.test(nearest(deed, NEAR, language))) return 'process'
  if (!language.vague.test(deed)) return 'testable'
  if (due.type === 'continuing' || language.continuing.test(nearest(deed, 40, language))) return 'continuing'
  return kind === 'policy_other' || kind === 'dialogue' ? 'vague' : 'testable'
}

/** Where each word of a text ends. */
const wordEnds = (text: string): number[] => {
  const ends: number[] = []
  for (const { segment, index, isWordLike } of WORDS.segment(text))
    if (isWordLike) ends.push(index + segment.length)
  return ends
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

const SPACED = /[\p{L}\p{N}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Quickly, and never wrongly: runs of letters are at least as many as words, where words stand apart. */
const fewWords = (text: string): boolean =>
  !UNSPACED.test(text) && (text.match(SPACED)?.length ?? 0) <= QUOTE_WORDS

/** The words of the promise, at most a quotation long: from the clause's beginning, cut where a clause ends. */
export function quoteOf(text: string, construction: Construction, language: Language): Span {
  if (fewWords(text)) return trimmed(text, 0, text.length)
  const { cue, start, end: cueEnd } = construction
  const subject = cue.passive
    ? { start: thingStart(text, construction.subject.start, start) }
    : construction.subject
  const ends = wordEnds(text)
  if (language.verbFinal) return quoteBefore(text, ends, construction, language)
  const words = (from: number, to: number): number => ends.filter((end) => end > from && end <= to).length
  if (ends.length <= QUOTE_WORDS) return trimmed(text, 0, text.length)
  const from = words(subject.start, start) <= QUOTE_WORDS / 2 ? subject.start : start
  if (words(from, text.length) <= QUOTE_WORDS) return trimmed(text, from, text.length)
  let end = 0
  for (const match of matchesOf(language.cut, text)) {
    if (match.index <= cueEnd + 8 || words(from, match.index) < SAYS_ENOUGH) continue
    if (words(from, match.index) > QUOTE_WORDS) break
    end = match.index
  }
  return trimmed(text, from, end || (ends.filter((one) => one > from)[QUOTE_WORDS - 1] ?? text.length))
}

/** A shorter quotation leaves out what was promised. */
const SAYS_ENOUGH = 14

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const head = part.length - part.trimStart().length
  const tail = part.length - part.replace(/[\s,;:]+$/u, '').length
  return { start: start + head, end: Math.max(start + head + 1, end - tail) }
}

const TITLE = 110

/** A thing that something is done to is told with it; who acts is told elsewhere. */
function titleStart(text: string, { cue, start, end, subject }: Construction): number {
  if (!cue.passive && cue.modality !== 'scheduled') return cue.verb ? end : start
  return thingStart(text, subject.start, start)
}

/** Without the words that tell who says so, behind the end of a quotation that began before. */
const unquoted = (deed: string): string => deed.replace(/^([^"“«「]*?)[,.]?["”»」](?:\s.*)?$/su, '$1')

/** A title that was cut does not end on a word that leads on. */
function withoutDangling(title: string, dangling: RegExp | undefined): string {
  const plain = title.replace(/[\s,;:]+$/u, '')
  const shorter = dangling ? plain.replace(dangling, '') : plain
  return shorter === plain || shorter === '' ? plain : withoutDangling(shorter, dangling)
}

/** The deed in the text's own words, without its cue and without what follows the first comma. */
export function titleOf(text: string, construction: Construction, language: Language): string {
  if (language.verbFinal) return titleBefore(text, construction, language)
  const deed = unquoted(text.slice(titleStart(text, construction)))
    .replace(/[.。”"»」]+$/u, '')
    .trim()
  let end = deed.length
  if (deed.length > TITLE) {
    end = 0
    for (const match of matchesOf(language.cut, deed))
      if (match.index > 20 && match.index <= TITLE) end = match.index
    if (end === 0) end = deed.lastIndexOf(' ', TITLE) > 20 ? deed.lastIndexOf(' ', TITLE) : TITLE
  }
  const title = withoutDangling(deed.slice(0, end), end < deed.length ? language.dangling : undefined)
  return title === '' ? text.slice(0, TITLE) : title.charAt(0).toUpperCase() + title.slice(1)
}
