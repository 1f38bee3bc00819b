/** The month that a row of Kiel's table speaks of: a year and a month apart, or both in one cell. */
import { isDay } from '#domain/day'
import { monthNamed } from '../table/days.ts'

export type Month = readonly [year: number, month: number]
/** Which of the two cells is wrong. */
export type NoMonth = 'year' | 'month'

const YEAR = /^(19|20)\d{2}(\.0+)?$/
const MONTH = /^(0?[1-9]|1[0-2])(\.0+)?$/
/** `2022-03`, `2022m3`, `03/2022`, and a day of the month, whose day says nothing. */
const BOTH: readonly [RegExp, year: number, month: number][] = [
  [/^((?:19|20)\d{2})\s*[-/.]?\s*m?(0?[1-9]|1[0-2])$/i, 1, 2],
  [/^(0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})$/, 2, 1],
]
const NAMED = /^([\p{L}’']+)\.?,?\s+((?:19|20)\d{2})$/u

function inOne(cell: string): Month | null {
  const day = cell.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, '')
  if (isDay(day)) return [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  for (const [shape, year, month] of BOTH) {
    const match = shape.exec(cell)
    if (match) return [Number(match[year]), Number(match[month])]
  }
  const [, name = '', year] = NAMED.exec(cell) ?? []
  const named = monthNamed(name)
  return year && named ? [Number(year), named] : null
}

/** Cells without blanks at their ends; a year of its own and that beside the month must agree. */
export function monthIn(year: string, month: string): Month | NoMonth {
  if (year !== '' && !YEAR.test(year)) return 'year'
  const own = MONTH.test(month) ? Number.parseInt(month, 10) : (monthNamed(month) ?? null)
  if (own !== null) return year === '' ? 'year' : [Number.parseInt(year, 10), own]
  const both = inOne(month)
  return both && (year === '' || both[0] === Number.parseInt(year, 10)) ? both : 'month'
}
