/** Writes very many rows: straight into the book's tables, or first onto sheets beside them that are then copied whole. */

import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Row, shapeOf } from '#db/many/rows'
import type { Connection } from '#db/open'
import type { Q } from '#db/q'
import { ledger } from '#db/schema/sqlite'
import { wordsRow } from '#db/search'

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

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')

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

const connectionOf = (q: Q): Connection => (q as Q & { $client: Connection }).$client

const marks = (n: number): string => Array(n).fill('?').join(', ')

const upsert = (columns: readonly string[]): string =>
  `on conflict (id) do update set ${columns.map((name) => `"${name}" = excluded."${name}"`).join(', ')}`

const WORDS = 'insert into main.commitment_words (rowid, commitment_id, words)'

/** Every row is in the book as soon as it is given. */
export function directPen(q: Q): Pen {
  const sql = prepared(connectionOf(q))
  connectionOf(q).pragma('defer_foreign_keys = on')
  const into = ({ name, columns }: ReturnType<typeof shapeOf>) =>
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

/** Rows that go onto a sheet with one statement. */
const LOT = 64

/** The fewer statements, the faster: full lots at once, the rest row by row. */
function inLots(client: Connection, sheet: string, width: number) {
  const one = `(${marks(width)})`
  const whole = client.prepare(`insert into temp."${sheet}" values ${Array(LOT).fill(one).join(', ')}`)
  const single = client.prepare(`insert into temp."${sheet}" values ${one}`)
  let waiting: unknown[] = []
  return {
    put(values: readonly unknown[]): void {
      for (const value of values) waiting.push(value)
      if (waiting.length < LOT * width) return
      whole.run(waiting)
      waiting = []
    },
    flush(): void {
      for (let at = 0; at < waiting.length; at += width) single.run(waiting.slice(at, at + width))
      waiting = []
    },
  }
}

export type StagedPen = Pen & {
  /** Copies everything into the book, inside the transaction that is open. */
  copy(): void
  /** Throws the sheets away. */
  clear(): void
}

/** Rows wait in tables of the connection's own, which are not in the book's file. */
export function stagedPen(q: Q): StagedPen {
  const client = connectionOf(q)
  const sheets = new Map<string, ReturnType<typeof inLots>>()
  const steps: Record<'gone' | 'closed' | 'set' | 'new' | 'words', string[]> = {
    gone: [],
    closed: [],
    set: [],
    new: [],
    words: [],
  }
  function sheet(
    step: keyof typeof steps,
    name: string,
    columns: readonly string[],
    copy: (from: string) => string,
  ): Put {
    const own = `sheet_${step}_${name}`
    const known = sheets.get(own)
    if (known) return known.put
    client.exec(`create temp table "${own}" (${quoted(columns)})`)
    steps[step].push(copy(`temp."${own}"`))
    const made = inLots(client, own, columns.length)
    sheets.set(own, made)
    return made.put
  }
  const all =
    (table: SQLiteTable, end = '') =>
    (from: string) => {
      const { name, columns } = shapeOf(table)
      return `insert into main."${name}" (${quoted(columns)}) select * from ${from} where true order by rowid ${end}`
    }
  return {
    insert(table, row) {
      const shape = shapeOf(table)
      sheet('new', shape.name, shape.columns, all(table))(shape.encode(row))
    },
    change(table, row) {
      const shape = shapeOf(table)
      sheet('set', shape.name, shape.columns, all(table, upsert(shape.columns)))(shape.encode(row))
    },
    remove(table, column, value) {
      const { name } = shapeOf(table)
      const gone = (from: string) =>
        `delete from main."${name}" where "${column}" in (select id from ${from})`
      sheet('gone', `${name}_${column}`, ['id'], gone)([value])
    },
    close(lineId, seq) {
      const close = (from: string) =>
        `update main.ledger set known_to = closed.seq from ${from} closed where closed.id = main.ledger.id`
      sheet('closed', 'ledger', ['id', 'seq'], close)([lineId, seq])
    },
    words(commitmentId, texts, isNew) {
      const { row, words } = wordsRow(commitmentId, texts ?? [])
      const gone = (from: string) =>
        `delete from main.commitment_words where rowid in (select id from ${from})`
      if (!isNew) sheet('gone', 'words', ['id'], gone)([row])
      // In another order the index begins a new part of itself with every row.
      const put = (from: string) => `${WORDS} select * from ${from} order by id`
      if (texts) sheet('words', 'words', ['id', 'commitment_id', 'words'], put)([row, commitmentId, words])
    },
    copy() {
      client.pragma('defer_foreign_keys = on')
      for (const { flush } of sheets.values()) flush()
      for (const step of Object.values(steps)) for (const text of step) client.exec(text)
    },
    clear() {
      for (const name of sheets.keys()) client.exec(`drop table if exists temp."${name}"`)
      sheets.clear()
    },
  }
}
