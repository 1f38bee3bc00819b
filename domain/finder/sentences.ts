/** Cuts a text into blocks and sentences: the platform's segmenter, and the repairs that printed prose needs. */
import type { Span } from '#domain/citation'

export type SentenceRules = {
  locale: string
  /** Matches the end of a piece after which no sentence ends. */
  unfinished: RegExp
  /** Matches the end of a piece after which a sentence ends only before a capital that is no name: "U.S.", "a.m.". */
  doubtful: RegExp
  /** Words that begin a sentence more often than they stand inside one. */
  starters: RegExp
  /** Words at a line's beginning that go on with the line before. */
  goesOn: RegExp
  /** Ends a sentence under which a list stands. */
  lead: RegExp
}

/** A sentence; `lead` is the sentence with a colon under which a list item stands. */
export type Sentence = Span & {
  text: string
  heading: boolean
  item: boolean
  lead: Sentence | null
}

const ENDS = /[.!?…。！？][)\]"'”’»」』]*$/u
const LIST_MARK =
  /^(?:[•●▪◦‣·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?!\d))\s+|^(?:[（(][0-9０-９一二三四五六七八九十ア-ン]{1,2}[）)]|[①-⑳]|[○◯●◎■□◆◇▼※]|[0-9０-９]{1,2}[.．、　](?![0-9０-９])|・)[\s　]*/u
const HEADING_WORDS = 14
/** A text whose lines are all this short, and often stop in mid-sentence, was wrapped by hand or by a mail program. */
const WRAPPED = { least: 45, most: 110, often: 3 }

type Line = Span & { text: string }

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\u0085]+/gu)) {
    const trimmed = match[0].trim()
    const start = match.index + match[0].indexOf(trimmed)
    if (trimmed !== '') lines.push({ start, end: start + trimmed.length, text: trimmed })
  }
  return lines
}

const blankBetween = (text: string, a: Line, b: Line): boolean =>
  (text.slice(a.end, b.start).match(/\r\n|\n|\r|\u2028|\u2029|\u0085/gu) ?? []).length > 1

function isWrapped(text: string, lines: readonly Line[]): boolean {
  if (lines.some((line) => line.text.length > WRAPPED.most)) return false
  const cut = lines.filter((line, n) => {
    const next = lines[n + 1]
    return (
      next && !blankBetween(text, line, next) && !ENDS.test(line.text) && line.text.length > WRAPPED.least
    )
  })
  return cut.length >= WRAPPED.often
}

/** A line break inside a paragraph is white space; between paragraphs it ends whatever stands before it. */
function goesOn(text: string, a: Line, b: Line, rules: SentenceRules, wrapped: boolean): boolean {
  if (LIST_MARK.test(b.text) || /[:;：]$/u.test(a.text)) return false
  if (/^[),\]]/u.test(b.text)) return true
  if (blankBetween(text, a, b)) return false
  if (wrapped) return a.text.length > WRAPPED.least
  return !ENDS.test(a.text) && rules.goesOn.test(b.text)
}

/** Paragraphs, list items and headings, each a span of the text. */
function blocksOf(text: string, rules: SentenceRules): Span[] {
  const blocks: Span[] = []
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  let last: Line | null = null
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && last && goesOn(text, last, line, rules, wrapped)) block.end = line.end
    else blocks.push({ start: line.start, end: line.end })
    last = line
  }
  return blocks
}

const depth = (text: string): number =>
  (text.match(/[([（「『]/gu) ?? []).length - (text.match(/[)\]）」』]/gu) ?? []).length

/** Where the segmenter stopped too early: after an abbreviation, inside brackets, before a small letter. */
function broken(before: string, after: string, rules: SentenceRules): boolean {
  const head = before.trimEnd()
  if (!ENDS.test(head) && !/[:;]$/u.test(head)) return true
  if (rules.unfinished.test(head)) return true
  if (/^[\p{Ll},;)]/u.test(after)) return true
  if (rules.doubtful.test(head)) return !rules.starters.test(after)
  return depth(head) > 0 && head.length < 400
}

const SEGMENTERS = new Map<string, Intl.Segmenter>()
function segmenter(locale: string): Intl.Segmenter {
  const present = SEGMENTERS.get(locale)
  if (present) return present
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' })
  SEGMENTERS.set(locale, made)
  return made
}

function piecesOf(block: string, rules: SentenceRules): Span[] {
  const pieces: Span[] = []
  for (const { segment, index } of segmenter(rules.locale).segment(block)) {
    const last = pieces.at(-1)
    if (last && broken(block.slice(last.start, last.end), segment, rules)) last.end = index + segment.length
    else pieces.push({ start: index, end: index + segment.length })
  }
  return pieces
}

const isHeading = (text: string, alone: boolean): boolean =>
  alone &&
  !/[.!?。！？;,:]["”’»」』)]*$/u.test(text) &&
  text.split(/\s+/u).length <= HEADING_WORDS &&
  text.length < 120

export function sentencesOf(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = []
  let lead: Sentence | null = null
  for (const block of blocksOf(text, rules)) {
    const whole = text.slice(block.start, block.end)
    const mark = LIST_MARK.exec(whole)?.[0].length ?? 0
    const pieces = piecesOf(whole.slice(mark), rules)
    for (const piece of pieces) {
      const raw = whole.slice(mark + piece.start, mark + piece.end)
      const trimmed = raw.trim()
      if (!/[\p{L}\d]/u.test(trimmed)) continue
      const start = block.start + mark + piece.start + raw.indexOf(trimmed)
      const item = mark > 0 || (lead !== null && pieces.length === 1)
      const heading = mark === 0 && lead === null && isHeading(trimmed, pieces.length === 1)
      sentences.push({
        start,
        end: start + trimmed.length,
        text: trimmed,
        heading,
        item,
        lead: item ? lead : null,
      })
    }
    const last = sentences.at(-1)
    if (last && rules.lead.test(last.text)) lead = last
    else if (mark === 0 && !(lead && pieces.length === 1 && /[;,]$|^[^.]*$/u.test(whole))) lead = null
  }
  return sentences
}
