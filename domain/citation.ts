/** The exact words in a document: W3C Web Annotation selectors, and links that open a page at them. */
export type Quote = { exact: string; prefix: string; suffix: string }

/** UTF-16 offsets into an attached text, end exclusive. */
export type Span = { start: number; end: number }

/** House rule: a quotation is a phrase, not a copy. */
export const QUOTE_WORDS = 25

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** A token that is one word in any case: letters and digits, perhaps between marks that never join words. */
const ONE_WORD = /^[("«]*[A-Za-z0-9А-Яа-яҐґЄєІіЇї]+[.,;:!?)"»]*$/

export function countWords(text: string): number {
  let words = 0
  for (const token of text.split(/[ \t\n]+/)) {
    if (ONE_WORD.test(token)) words++
    else for (const part of WORDS.segment(token)) if (part.isWordLike) words++
  }
  return words
}

/** How many letters two texts share from their beginning. */
function agreeing(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((letter, at) => letter !== b[at])
  return differs < 0 ? a.length : differs
}

/** Characters that printers exchange without changing a word. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\s+/g, '\\s+'],
  [/['‘’ʼ`´]/g, "['‘’ʼ`´]"],
  [/["“”„«»「」]/g, '["“”„«»「」]'],
  [/[-‐‑‒–—]/g, '[-‐‑‒–—]'],
]

/** Matches the same words with other quotation marks, dashes and white space; never other words. */
function alike(exact: string): RegExp {
  const plain = exact.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    ALIKE.reduce((text, [pattern, any]) => text.replace(pattern, () => any), plain),
    'g',
  )
}

/** All places of the exact words; only where there is none, those that differ in print alone. */
function placesOf(text: string, exact: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ start: at, end: at + exact.length })
  if (found.length > 0 || exact.trim() === '') return found
  return [...text.matchAll(alike(exact))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Where the quotation stands in a text: the place whose surroundings agree best, null where it does not stand. */
export function findQuote(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null
  let best: (Span & { score: number }) | null = null
  for (const { start, end } of placesOf(text, quote.exact)) {
    const before = [...text.slice(Math.max(0, start - quote.prefix.length), start)].reverse()
    const score =
      agreeing(before, [...quote.prefix].reverse()) +
      agreeing([...text.slice(end, end + quote.suffix.length)], [...quote.suffix])
    if (!best || score > best.score) best = { start, end, score }
  }
  return best && { start: best.start, end: best.end }
}

/** A span counted in code points, as the Web Annotation standard's TextPositionSelector wants it. */
export const inCodePoints = (text: string, span: Span): Span => ({
  start: [...text.slice(0, span.start)].length,
  end: [...text.slice(0, span.end)].length,
})

const encode = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')

/** A link that opens a page at the words (WICG Scroll to Text Fragment: exact, or first and last words of a long quotation). */
export function textFragmentUrl(url: string, quote: Quote): string {
  const base = url.split('#')[0] ?? url
  const words = quote.exact.trim().split(/\s+/)
  const long = quote.exact.length > 160 && words.length > 10
  const text = long
    ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`
    : encode(quote.exact.trim())
  return `${base}#:~:text=${text}`
}

/** A stretch of a quotation and where it begins in it. */
export type Piece = { text: string; strong: boolean; at: number }

/** Cuts a quotation into plain and emphasised pieces, in order. */
export function emphasise(exact: string, emphasis: readonly string[]): Piece[] {
  const spans = emphasis
    .map((words) => ({ start: exact.indexOf(words), end: exact.indexOf(words) + words.length }))
    .filter((span) => span.start >= 0 && span.end > span.start)
    .sort((a, b) => a.start - b.start)
  const pieces: Piece[] = []
  let at = 0
  const push = (end: number, strong: boolean) => {
    if (end > at) pieces.push({ text: exact.slice(at, end), strong, at })
    at = Math.max(at, end)
  }
  for (const { start, end } of spans) {
    if (start < at) continue
    push(start, false)
    push(end, true)
  }
  push(exact.length, false)
  return pieces
}
