/** Writes very many rows: straight into the book's tables, or first onto sheets beside them that are then copied whole. */

import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { shapeOf } from '#db/many/rows'
import type { Row, Shape } from '#db/many/shape'
import { type First, marks, quoted, type Sheets, sheetsOn, upsert, WORDS } from '#db/many/sheets'
import type { Connection } from '#db/open'
import type { Q } from '#db/q'
import { ledger } from '#db/schema/sqlite'
import { wordsRow } from '#db/words-row'

export type Pen = {
  insert(table: SQLiteTable, row: Row): void
  /** Another state of the row with this id; put in where it was gone. */
  change(table: SQLiteTable, row: Row): void
  /** Every row whose column has this value. */
  remove(table: SQLiteTable, column: string, value: string): void
  /** Ends a ledger line at the act. */
  close(lineId: string, seq: number): void
  /** What a commitment is found by; `null` where it is gone. */
  words(commitmentId: string, texts: readonly string[] | null, isNew: boolean): void
}

type Put = (values: readonly unknown[]) => void

/** Statements by what they do, prepared when they are first needed. */
function prepared(client: Connection) {
  const known = new Map<string, Put>()
  return (text: string): Put => {
    let put = known.get(text)
    if (!put) {
      const statement = client.prepare(text)
      put = (values) => void statement.run(values)
      known.set(text, put)
    }
    return put
  }
}

export const connectionOf = (q: Q): Connection => (q as Q & { $client: Connection }).$client

/** Every row is in the book as soon as it is given. */
export function directPen(q: Q): Pen {
  const sql = prepared(connectionOf(q))
  connectionOf(q).pragma('defer_foreign_keys = on')
  const into = ({ name, columns }: Shape) =>
    `insert into main."${name}" (${quoted(columns)}) values (${marks(columns.length)})`
  return {
    insert(table, row) {
      const shape = shapeOf(table)
      sql(into(shape))(shape.encode(row))
    },
    change(table, row) {
      const shape = shapeOf(table)
      sql(`${into(shape)} ${upsert(shape.columns)}`)(shape.encode(row))
    },
    remove(table, column, value) {
      sql(`delete from main."${shapeOf(table).name}" where "${column}" = ?`)([value])
    },
    close(lineId, seq) {
      sql(`update main."${shapeOf(ledger).name}" set known_to = ? where id = ?`)([seq, lineId])
    },
    words(commitmentId, texts, isNew) {
      const { row, words } = wordsRow(commitmentId, texts ?? [])
      if (!isNew) sql('delete from main.commitment_words where rowid = ?')([row])
      if (texts) sql(`${WORDS} values (?, ?, ?)`)([row, commitmentId, words])
    },
  }
}

export type StagedPen = Pen & {
  /** A new row with its first version. */
  insertFirst(table: SQLiteTable, row: Row, first: First): void
  readonly sheets: Sheets
}

/** Rows wait in tables of the connection's own, which are not in the book's file. */
export function stagedPen(q: Q): StagedPen {
  const sheets = sheetsOn(connectionOf(q), 'temp')
  return {
    insert: (table, row) => sheets.insert(shapeOf(table), row),
    insertFirst: (table, row, first) => sheets.insertFirst(shapeOf(table), row, first),
    change: (table, row) => sheets.change(shapeOf(table), row),
    remove: (table, column, value) => sheets.remove(shapeOf(table), column, value),
    close: sheets.close,
    words: sheets.words,
    sheets,
  }
}
