/** Numbers and days as cells write them: one reading each, and what has two readings is never guessed. */
import { isDay } from '#domain/day'
import { exactNumber } from '#domain/decimal'

export type DayFlaw = 'cell_not_a_day' | 'cell_day_of_locale' | 'cell_day_number'
export type ValueFlaw = 'cell_not_a_number' | 'cell_decimal_of_locale' | DayFlaw
export type Value<F extends ValueFlaw = ValueFlaw> = { value: string | null } | { flaw: F }

/** What datasets write where they know nothing: that is never zero. */
const NOTHING = /^(|\.+|…|-+|–|—|na|n\/a|nan|null|none|#n\/a)$/i
/** What a spreadsheet shows where it could not compute. */
const ERROR = /^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|N\/A)$/i
export const isError = (cell: string): boolean => ERROR.test(cell.trim())

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
const OTHER_ORDER = /^(\d{1,4}[./]\d{1,2}[./]\d{1,4}\.?|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)$/

/** How spreadsheets count days, or a year alone. */
const BARE = /^\d{4,5}(\.\d+)?$/

export function dayIn(cell: string): Value<DayFlaw> {
  const text = cell.trim()
  if (isNothing(text)) return { value: null }
  const day = INSTANT.exec(text)?.[1] ?? text
  if (isDay(day)) return { value: day }
  if (BARE.test(text)) return { flaw: 'cell_day_number' }
  return { flaw: OTHER_ORDER.test(text) ? 'cell_day_of_locale' : 'cell_not_a_day' }
}
