/** One cell of a sheet as text: numbers with a point, days as ISO, and what is odd about it. */
import type { CellNote } from '../table/cells.ts'
import { dayOfSerial, shownNumber, timeOfSerial } from './serial.ts'
import type { Workbook } from './workbook.ts'
import { unspelt } from './xml.ts'

export type Raw = { at: number; type: string; style: number; value: string; formula: boolean; said: boolean }
type Read = { text: string; note?: CellNote['note'] }

/** A number where a day was meant stays a number, which is then no day. */
function numberOf({ value, style }: Raw, { shown, from1904 }: Workbook): string {
  const sort = shown[style] ?? 'number'
  const found =
    sort === 'day'
      ? dayOfSerial(Number(value), from1904)
      : sort === 'time'
        ? timeOfSerial(Number(value))
        : null
  return found ?? shownNumber(value)
}

export function readCell(raw: Raw, book: Workbook): Read {
  const { type, value, formula, said } = raw
  // Programs that cannot compute write a formula with nothing, or with an empty value, beside it.
  if (formula && value === '' && type !== 'str') return { text: '', note: 'formula_empty' }
  if (!said) return { text: '' }
  const note = formula ? { note: 'formula' as const } : {}
  if (type === 'e') return { text: value, note: 'error' }
  if (type === 's') return { text: book.texts[Number(value)] ?? '', ...note }
  if (type === 'b') return { text: value.trim() === '1' ? 'true' : 'false', ...note }
  if (type === 'str' || type === 'inlineStr') return { text: unspelt(value), ...note }
  if (type === 'd') return { text: value.replace(/T00:00(:00(\.0+)?)?$/, ''), ...note }
  const number = value.trim()
  return { text: number === '' ? '' : numberOf({ ...raw, value: number }, book), ...note }
}
