/** Numbers and days as cells write them: one reading each, and what has two readings is never guessed. */
import { isDay } from '#domain/day'
import { exactNumber } from '#domain/decimal'

export type ValueFlaw =
  | 'cell_not_a_number'
  | 'cell_decimal_of_locale'
  | 'cell_not_a_day'
  | 'cell_day_of_locale'
export type Value = { value: string | null } | { flaw: ValueFlaw }

/** What datasets write where they know nothing: that is never zero. */
const NOTHING = /^(|\.+|…|-+|–|—|na|n\/a|nan|null|none|#n\/a)$/i
export const isNothing = (cell: string): boolean => NOTHING.test(cell.trim())

const GROUPED = /^[+-]?(\d{1,3}([ \u00a0\u202f'’,.]\d{3})+([.,]\d+)?|\d+,\d+|,\d+)$/
const MINUS = /^[−–]/

export function decimalIn(cell: string): Value {
  const text = cell.trim().replace(MINUS, '-')
  if (isNothing(text)) return { value: null }
  const value = exactNumber(text)
  if (value !== null) return { value }
  return { flaw: GROUPED.test(text) ? 'cell_decimal_of_locale' : 'cell_not_a_number' }
}

/** An instant is the day that it names itself. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/
const OTHER_ORDER =
  /^(\d{1,4}[./]\d{1,2}[./]\d{1,4}\.?|\d{1,2}-\d{1,2}-\d{2,4}|\d{4,5}|\d{4}年\d{1,2}月\d{1,2}日)$/

export function dayIn(cell: string): Value {
  const text = cell.trim()
  if (isNothing(text)) return { value: null }
  const day = INSTANT.exec(text)?.[1] ?? text
  if (isDay(day)) return { value: day }
  return { flaw: OTHER_ORDER.test(text) ? 'cell_day_of_locale' : 'cell_not_a_day' }
}
