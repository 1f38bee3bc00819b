/** One sheet of a workbook (ECMA-376, SpreadsheetML): typed cells, a frozen and filterable head, widths. */
import type { Cell, Sort } from '#formats/out/columns'
import { xmlText } from '#formats/out/xml'

export type SheetColumn = { label: string; sort: Sort; width: number }

/** Styles by their place in styles.xml. */
const HEAD = 1
const DAY = 2
const WRAPPED = 3
/** A cell takes no more characters, a sheet no more rows. */
const MOST_CHARACTERS = 32_767
export const MOST_ROWS = 1_048_576
/** A number of more digits would be rounded: it stays a text. */
const DIGITS = 15
const NUMBER = /^-?\d+(\.\d+)?$/

const EPOCH = Date.UTC(1899, 11, 30)
/** Spreadsheets count days from the end of 1899; what is earlier than March 1900 they count wrongly. */
const serial = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EPOCH) / 86_400_000
const FIRST_SURE = '1900-03-01'

/** `_x000D_` in a text means a sign: one that is meant as letters has its first sign spelt so. */
const spelt = (text: string): string =>
  xmlText(text.slice(0, MOST_CHARACTERS).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))

export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter
}

const EDGES = /^\s|\s$|[\r\n\t]|\s\s/
const words = (text: string, style: number): string => {
  const kept = EDGES.test(text) ? ' xml:space="preserve"' : ''
  return `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t${kept}>${spelt(text)}</t></is></c>`
}

export function cellXml(value: Cell, sort: Sort): string {
  if (value === null || value === '') return '<c/>'
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  if (sort === 'day' && /^\d{4}-\d\d-\d\d$/.test(value) && value >= FIRST_SURE)
    return `<c s="${DAY}"><v>${serial(value)}</v></c>`
  if (sort === 'decimal' && NUMBER.test(value) && value.replace(/\D/g, '').length <= DIGITS)
    return `<c><v>${value}</v></c>`
  return words(value, sort === 'text' || sort === 'code' ? 0 : WRAPPED)
}

export function sheetHead(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row>${columns.map(({ label }) => words(label, HEAD)).join('')}</row>`
}

export const rowXml = (row: readonly Cell[], columns: readonly SheetColumn[]): string => {
  let text = '<row>'
  for (let at = 0; at < row.length; at++) text += cellXml(row[at] ?? null, columns[at]?.sort ?? 'text')
  return `${text}</row>`
}

/** `rows` counts the head. */
export const sheetTail = (columns: readonly SheetColumn[], rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`
