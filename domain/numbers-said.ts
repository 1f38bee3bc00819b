/** The numbers that a text says, with their scale words, in the three languages; years and days are none. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:thousand|тис)/iu, 1e3],
  [/^\s?(?:million|mln|млн|мільйон)/iu, 1e6],
  [/^\s?(?:billion|bln|bn|млрд|мільярд)/iu, 1e9],
  [/^\s?(?:trillion|трлн|трильйон)/iu, 1e12],
  [/^\s?万/u, 1e4],
  [/^\s?億/u, 1e8],
  [/^\s?兆/u, 1e12],
]
/** A grouped number, or a plain one with decimals; not a part of a word such as G7 or UMAC2025. */
const NUMBER =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?![\d])(?:\.\d+)?|(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d+(?:[.,]\d+)?/gu
const YEAR = /^(?:19|20)\d\d$/
/** A number beside these is a day, a month or an hour. */
const DATE_BEFORE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s$/iu
const DATE_AFTER =
  /^(?:\s(?:january|february|march|april|may|june|july|august|september|october|november|december|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|року)|\s?[年月日時])/iu

const sizeOf = (digits: string): number => {
  const plain = digits.replace(/[\u00a0\u202f ]/g, '')
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.|$)/.test(plain)
  return Number(grouped ? plain.replaceAll(',', '') : plain.replace(',', '.'))
}

export function numbersSaid(text: string): number[] {
  const found = new Set<number>()
  for (const match of text.normalize('NFKC').matchAll(NUMBER)) {
    const rest = match.input.slice(match.index + match[0].length)
    if (DATE_AFTER.test(rest) || DATE_BEFORE.test(match.input.slice(0, match.index))) continue
    const scale = SCALES.find(([word]) => word.test(rest))?.[1]
    if (scale === undefined && YEAR.test(match[0])) continue
    const value = Math.round(sizeOf(match[0]) * (scale ?? 1) * 1e6) / 1e6
    if (value > 0) found.add(value)
  }
  return [...found]
}
