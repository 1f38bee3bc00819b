/** Words as they enter the book: without signs that no page, file or standard can carry. */

/** Controls (tabs and line ends aside), halves of letters, and the two code points that XML 1.0 forbids beside them. */
const UNFIT = /[[\p{Cc}\p{Cs}\uFFFE\uFFFF]--[\t\n\r]]/v
/** Spreadsheets and word processors break a line with these. */
const BREAKS = /[\v\f\u0085]/g
const DROPPED = /[[\p{Cc}\uFFFE\uFFFF]--[\t\n\r]]/gv

/** A lone half of a letter becomes the sign for a damaged one, so that a reader sees that something was there. */
export const cleanText = (text: string): string =>
  UNFIT.test(text) ? text.toWellFormed().replace(BREAKS, '\n').replace(DROPPED, '') : text

const isPlain = (value: object): boolean => {
  const made = Object.getPrototypeOf(value)
  return made === Object.prototype || made === null
}

/** Every text within lists and plain records; what needs no cleaning is handed back itself. */
export function cleanTexts<T>(value: T): T
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const clean = value.map((one) => cleanTexts(one))
    return clean.some((one, at) => one !== value[at]) ? clean : value
  }
  if (!isPlain(value)) return value
  const clean = Object.entries(value).map(([key, one]) => [key, cleanTexts(one)] as const)
  const present = Object.values(value)
  return clean.some(([, one], at) => one !== present[at]) ? Object.fromEntries(clean) : value
}
