/** CSV (RFC 4180): every value as it is, and none that a spreadsheet would run. */
import type { Cell } from '#formats/out/columns'
import { COMMITMENT_COLUMNS } from '#formats/out/commitment-columns'
import { shownBy } from '#formats/out/shown'
import type { Format, Taking } from '#formats/out/taking'

/** Excel reads Cyrillic and kana wrongly without one. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Signs that begin a formula, their full-width twins (Excel in Japanese takes them too), tab and line ends. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/
const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * An apostrophe makes a text of what begins like a formula. Whatever has apostrophes before such a sign gets one
 * more, so that taking one off always gives back what was there. Numbers stay numbers.
 */
export const harmless = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text

export function csvField(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = harmless(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvRecord = (values: readonly Cell[]): string => `${values.map(csvField).join(',')}\r\n`

const CHUNK = 64 * 1024

async function* write(taking: Taking): AsyncGenerator<string> {
  const shown = shownBy(taking)
  let text = BYTE_ORDER_MARK + csvRecord(COMMITMENT_COLUMNS.map(({ key }) => key))
  for await (const line of taking.lines()) {
    text += csvRecord(COMMITMENT_COLUMNS.map(({ cell }) => cell(line, shown)))
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield text
}

export const csv: Format = { mediaType: 'text/csv; charset=utf-8; header=present', write }
