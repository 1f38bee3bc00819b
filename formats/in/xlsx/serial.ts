/** Days in a workbook are numbers that are shown as days: by the format of their cells. */

/** Formats that need no definition: days, and times of day. */
const DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const TIMES = new Set([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47])

export type Shown = 'number' | 'day' | 'time'

/** What is in quotation marks, after a backslash or in brackets is no sign of a format. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g

export function shownAs(id: number, code: string | undefined): Shown {
  if (code === undefined) return DAYS.has(id) ? 'day' : TIMES.has(id) ? 'time' : 'number'
  const [first = ''] = code.replace(LITERAL, '').toLowerCase().split(';')
  if (/^\s*(general|standard)/.test(first) || /[0#?]/.test(first.replace(/[ys]+\.0+/g, ''))) return 'number'
  if (/[yd]|e.*m|年|月|日/.test(first) || /^m+$/.test(first)) return 'day'
  return /[hs]|m/.test(first) ? 'time' : 'number'
}

const DAY = 86_400_000
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const LAST = 2_958_466

/** Null where the calendar has no such day: 60 is 29 February 1900 for old programs. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  if (!(serial >= 0) || serial >= LAST) return null
  if (!from1904 && Math.floor(serial) === 60) return null
  const epoch = from1904 ? EPOCH_1904 : serial < 60 ? EPOCH_1900 + DAY : EPOCH_1900
  const at = new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString()
  return at.endsWith('T00:00:00.000Z') ? at.slice(0, 10) : at.slice(0, 19)
}

export function timeOfSerial(serial: number): string | null {
  if (!(serial >= 0) || serial >= LAST) return null
  return new Date(Math.round((serial % 1) * 86_400) * 1000).toISOString().slice(11, 19)
}

/** Numbers are kept with 17 digits, of which a spreadsheet means 15. */
export function shownNumber(text: string): string {
  const digits = text.replace(/[eE].*|\D|^0+/g, '').length
  return digits <= 15 ? text : String(Number(Number(text).toPrecision(15)))
}
