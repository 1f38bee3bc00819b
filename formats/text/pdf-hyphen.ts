/** Joins two lines of a paragraph: a hyphen at the end is the printer's or the word's own, as the document itself shows. */
import { isIdeographic } from './pdf-letters.ts'

/** English compounds are broken at the hyphen they have: these parts seldom begin or end a word broken elsewhere. */
const OWN_BEFORE = new Set(
  `high low long short well self non co ex vice inter multi full large small mid cross so post pre anti pro
  one two three four five six seven eight nine ten first second third state peer face year day door land sea air
  newly follow build stand trade war oil gas coal nuclear ukrainian japanese euro russia japan ukraine`.split(
    /\s+/,
  ),
)
const OWN_AFTER = new Set(
  `level term scale based related led made range owned wide called to in on up of and the year old day fold free
  fire proof south north east west russia ukraine japan pacific atlantic american european`.split(/\s+/),
)

export type Vocabulary = ReadonlySet<string>

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

/** Words of the document that stand whole inside lines. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.replace(/[-\u2010]$/, '').matchAll(WORD)) words.add(word.toLowerCase())
  return words
}

function keepsHyphen(before: string, after: string, known: Vocabulary): boolean {
  const [a, b] = [before.toLowerCase(), after.toLowerCase()]
  if (known.has(`${a}-${b}`)) return true
  if (known.has(a + b)) return false
  return (
    OWN_BEFORE.has(a) || OWN_AFTER.has(b) || (known.has(a) && known.has(b) && a.length > 2 && b.length > 2)
  )
}

export function joinLines(first: string, second: string, known: Vocabulary): string {
  const last = first.at(-1) ?? ''
  const next = second[0] ?? ''
  if (last === '\u00ad') return first.slice(0, -1) + second
  const before = /([\p{L}\p{N}]+)[-\u2010]$/u.exec(first)?.[1]
  const after = /^[\p{L}\p{N}]+/u.exec(second)?.[0]
  if (before && after) {
    // Before a capital or a number the hyphen is the word's own: "Euro-Atlantic", "mid-2025".
    const own = !/^\p{Ll}/u.test(after) || keepsHyphen(before, after, known)
    return own ? first + second : first.slice(0, -1) + second
  }
  const together = isIdeographic(last) || isIdeographic(next) || /[—–/]$/.test(first)
  return together ? first + second : `${first} ${second}`
}
