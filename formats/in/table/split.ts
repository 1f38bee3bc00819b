/** Cuts the text of a table into rows of cells (RFC 4180), piece by piece, holding no more than one row. */
import { problem } from '#domain/problem'
import { CELL_LIMIT, type CellNote, type Cells, COLUMN_LIMIT, ROW_LIMIT } from './cells.ts'
import type { Delimiter } from './delimiter.ts'

const BREAKS = /\r\n|\r|\n/g

export class Splitter {
  #delimiter: Delimiter
  /** Everything up to a delimiter, a break or a quotation mark. */
  #plain: RegExp
  #held = ''
  /** Of the file, for what only an editor of texts shows. */
  #line: number
  /** Of the table, as a spreadsheet counts them: a break within a cell begins none. */
  #count: number
  #row: { line: number; cells: string[]; notes?: CellNote[] }
  #cell = ''
  #letters = 0
  #quotedAt = 0
  #state: 'start' | 'plain' | 'quoted' | 'after' = 'start'

  constructor(delimiter: Delimiter, line = 1) {
    this.#delimiter = delimiter
    this.#plain = new RegExp(`[^"\\r\\n${delimiter === '\t' ? '\\t' : `\\${delimiter}`}]+`, 'y')
    this.#line = line
    this.#count = 1
    this.#row = { line: 1, cells: [] }
  }

  /** The rows that end in this piece. */
  *push(piece: string, last = false): Generator<Cells> {
    let text = this.#held + piece
    // A pair (two quotation marks, two signs of one line break) is never cut apart.
    const keep = !last && /["\r]$/.test(text) ? (/["\r]+$/.exec(text)?.[0].length ?? 0) : 0
    if (keep > CELL_LIMIT) this.#refuse()
    this.#held = keep ? text.slice(-keep) : ''
    if (keep) text = text.slice(0, -keep)
    for (let at = 0; at < text.length; ) {
      if (this.#state === 'quoted') at = this.#inQuotes(text, at)
      else {
        const letter = text[at]
        if (letter === '\n' || letter === '\r') {
          at += letter === '\r' && text[at + 1] === '\n' ? 2 : 1
          this.#line++
          yield this.#endRow()
        } else if (letter === this.#delimiter) {
          this.#endCell()
          at++
        } else at = this.#outside(text, at)
      }
    }
    if (last) yield* this.#end()
  }

  #inQuotes(text: string, at: number): number {
    const close = text.indexOf('"', at)
    const end = close < 0 ? text.length : close
    const part = text.slice(at, end)
    for (const _break of part.matchAll(BREAKS)) this.#line++
    this.#add(part)
    if (close < 0) return end
    if (text[close + 1] === '"') {
      this.#add('"')
      return close + 2
    }
    this.#state = 'after'
    return close + 1
  }

  #outside(text: string, at: number): number {
    if (text[at] === '"') {
      if (this.#state === 'start') {
        this.#state = 'quoted'
        this.#quotedAt = this.#line
      } else {
        this.#stray()
        this.#add('"')
      }
      return at + 1
    }
    this.#plain.lastIndex = at
    const part = this.#plain.exec(text)?.[0] ?? text.slice(at, at + 1)
    if (this.#state === 'after' && part.trim() !== '') this.#stray()
    if (this.#state === 'start') this.#state = 'plain'
    if (this.#state !== 'after' || part.trim() !== '') this.#add(part)
    return at + part.length
  }

  #stray(): void {
    this.#row.notes ??= [{ at: this.#row.cells.length, note: 'stray_quote' }]
  }

  #add(part: string): void {
    this.#letters += part.length
    if (this.#cell.length + part.length > CELL_LIMIT || this.#letters > ROW_LIMIT) this.#refuse()
    this.#cell += part
  }

  /** An open quotation mark swallows the rest of the file: where it stands is what helps. */
  #refuse(): never {
    throw this.#state === 'quoted'
      ? problem('table_quote_open', undefined, { line: this.#quotedAt })
      : problem('table_cell', undefined, {
          line: this.#row.line,
          column: this.#row.cells.length + 1,
          limit: CELL_LIMIT,
        })
  }

  #endCell(): void {
    if (this.#row.cells.length >= COLUMN_LIMIT)
      throw problem('table_columns', undefined, { line: this.#row.line, limit: COLUMN_LIMIT })
    this.#row.cells.push(this.#cell)
    this.#cell = ''
    this.#state = 'start'
  }

  #endRow(): Cells {
    this.#endCell()
    const row = this.#row
    this.#row = { line: ++this.#count, cells: [] }
    this.#letters = 0
    return row
  }

  *#end(): Generator<Cells> {
    if (this.#state === 'quoted') throw problem('table_quote_open', undefined, { line: this.#quotedAt })
    if (this.#row.cells.length > 0 || this.#state !== 'start') yield this.#endRow()
  }
}
