/** The rows of one sheet as its parts come: cells without values, of which there may be millions, take no room. */
import { problem } from '#domain/problem'
import { MEGABYTE, type Source } from '../source.ts'
import { CELL_LIMIT, type CellNote, type Cells, COLUMN_LIMIT, isFilled } from '../table/cells.ts'
import { type Raw, readCell } from './cell.ts'
import type { SheetPlace, Workbook } from './workbook.ts'
import { type Attributes, type Heard, heardIn } from './xml.ts'
import { partOf } from './zip.ts'

/** A sheet of a hundred thousand full rows is half of this. */
const SHEET_LIMIT = 1024 * MEGABYTE

function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

export type Looks = { merged: string[]; hidden: number[] }
/** More of them than this say nothing more. */
const LOOKS = 1000

class SheetReader implements Heard {
  readonly rows: Cells[] = []
  #looks: Looks
  #hidden = false
  #book: Workbook
  #line = 0
  #next = 0
  #cells: string[] = []
  #notes: CellNote[] = []
  #cell: Raw | null = null
  #listening = false
  /** Reading aids above Japanese words. */
  #aids = 0

  constructor(book: Workbook, looks: Looks) {
    this.#book = book
    this.#looks = looks
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#begin(attributes)
    else if (name === 'v') this.#listen()
    else if (name === 't') {
      if (this.#aids === 0) this.#listen()
    } else if (name === 'row') {
      this.#line = attributes.r ? Number(attributes.r) : this.#line + 1
      this.#next = 0
      this.#cells = []
      this.#notes = []
      this.#hidden = /^(1|true)$/.test(attributes.hidden ?? '')
    } else if (name === 'mergeCell') {
      if (attributes.ref && this.#looks.merged.length < LOOKS) this.#looks.merged.push(attributes.ref)
    } else if (name === 'f' && this.#cell) this.#cell.formula = true
    else if (name === 'rPh') this.#aids++
  }

  text(letters: string): void {
    if (!this.#listening || !this.#cell) return
    this.#cell.value += letters
    if (this.#cell.value.length > CELL_LIMIT)
      throw problem('table_cell', undefined, {
        line: this.#line,
        column: this.#cell.at + 1,
        limit: CELL_LIMIT,
      })
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#listening = false
    else if (name === 'c') this.#end()
    else if (name === 'row') this.#endRow()
    else if (name === 'rPh') this.#aids--
  }

  #begin({ r, t, s }: Attributes): void {
    const at = r ? columnOf(r) : this.#next
    this.#next = at + 1
    this.#cell = { at, type: t ?? 'n', style: Number(s ?? 0), value: '', formula: false, said: false }
  }

  #listen(): void {
    if (!this.#cell) return
    this.#listening = true
    this.#cell.said = true
  }

  #end(): void {
    const cell = this.#cell
    this.#cell = null
    if (!cell || (!cell.said && !cell.formula)) return
    const { text, note } = readCell(cell, this.#book)
    if (note) this.#notes.push({ at: cell.at, note })
    if (text === '' && !note) return
    if (cell.at >= COLUMN_LIMIT)
      throw problem('table_columns', undefined, { line: this.#line, limit: COLUMN_LIMIT })
    while (this.#cells.length < cell.at) this.#cells.push('')
    this.#cells[cell.at] = text
  }

  #endRow(): void {
    const row = { line: this.#line, cells: this.#cells }
    if (this.#hidden && isFilled(row) && this.#looks.hidden.length < LOOKS) this.#looks.hidden.push(row.line)
    if (this.#notes.length > 0) this.rows.push({ ...row, notes: this.#notes })
    else if (isFilled(row)) this.rows.push(row)
  }
}

export async function* sheetRows(
  source: Source,
  book: Workbook,
  sheet: SheetPlace,
  looks: Looks,
): AsyncGenerator<Cells> {
  const entry = book.entries.get(sheet.path)
  if (!entry) throw problem('table_damaged')
  const reader = new SheetReader(book, looks)
  for await (const _piece of heardIn(partOf(source, entry, SHEET_LIMIT), reader))
    if (reader.rows.length > 0) yield* reader.rows.splice(0)
}
