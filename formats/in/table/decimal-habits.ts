/** How a column writes its decimals: a sign that has two readings is read only where the rest of the column tells which. */
import { exactNumber } from '#domain/decimal'

/** What stands before the decimals. `both` is a column that contradicts itself, `none` one that does not tell. */
export type Habit = 'point' | 'comma' | 'both' | 'none'

const MINUS = /^[−–‐]/
const BLANKS = /[ \u00a0\u202f\u2009'’](?=\d{3}(?!\d))/g
/** Blanks and apostrophes between thousands have one reading only. */
export const tidied = (cell: string): string => {
  const text = cell.normalize('NFKC').trim().replace(MINUS, '-')
  return /^[+-]?\d{1,3}([ \u00a0\u202f\u2009'’]\d{3})+([.,]\d+)?$/.test(text)
    ? text.replace(BLANKS, '')
    : text
}

const SHAPES: readonly (readonly [Exclude<Habit, 'both' | 'none'>, RegExp])[] = [
  ['comma', /^[+-]?(\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,}|\d*,(\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+)$/],
  ['point', /^[+-]?(\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,}|\d*\.(\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+)$/],
]

/** Null where the value fits both, or has no such sign. */
export const shapeOf = (text: string): 'point' | 'comma' | null =>
  SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? null

export const together = (habit: Habit, shape: 'point' | 'comma' | null): Habit =>
  shape === null || habit === shape || habit === 'both' ? habit : habit === 'none' ? shape : 'both'

const GROUPED = {
  point: /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/,
  comma: /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/,
} as const
const PLAIN = { point: /^[+-]?\d*(\.\d*)?$/, comma: /^[+-]?\d*(,\d*)?$/ } as const

function readAs(text: string, sign: 'point' | 'comma'): string | null {
  if (!GROUPED[sign].test(text) && !PLAIN[sign].test(text)) return null
  return exactNumber(sign === 'point' ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
}

/** A thousand or one: three digits after the only sign. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/** Undefined where the column must be looked at first, null where it does not help. `trusted` are points of a workbook or of a table with commas between its cells. */
export function decimalOf(
  cell: string,
  habit: Habit | undefined,
  trusted: boolean,
): string | null | undefined {
  const text = tidied(cell)
  const plain = exactNumber(text)
  if (plain !== null && (trusted || !DOUBTFUL.test(text)) && habit !== 'comma') return plain
  if (plain !== null && !text.includes('.')) return plain
  if (habit === undefined) return undefined
  return habit === 'point' || habit === 'comma' ? readAs(text, habit) : null
}

export const isDecimalOfLocale = (cell: string): boolean => /^[+-]?[\d.,]*\d[\d.,]*$/.test(tidied(cell))
