/** One record of CSV (RFC 4180): every value as it is, and none that a spreadsheet would run. */
import type { Cell, Sort } from '#formats/out/columns'

/** Signs that begin a formula, their full-width twins (Excel in Japanese takes them too), tab and line ends. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/
const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * An apostrophe makes a text of what begins like a formula. Whatever has apostrophes before such a sign gets one
 * more, so that taking one off always gives back what was there. Numbers stay numbers.
 */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text

const QUOTED = /[",\r\n]/

export function csvField(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = harmless(value)
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Codes, days and numbers are spelt by the book and need no second look. */
const plain = (value: Cell): string => (value === null ? '' : String(value))
export const fieldOf = (sort: Sort): ((value: Cell) => string) =>
  sort === 'text' || sort === 'decimal' ? csvField : plain

export const csvRecord = (values: readonly Cell[]): string => `${values.map(csvField).join(',')}\r\n`
