/** Sheets beside the book: rows wait on them, and are then copied whole. */
import type { Shape } from '#db/many/shape'
import type { Connection } from '#db/open'
import { wordsRow } from '#db/words-row'

/** What is copied in this order: what goes first, what is ended, what is changed, what is new. */
export const STEPS = ['gone', 'closed', 'set', 'new', 'words'] as const
type Step = (typeof STEPS)[number]
/** The statements that copy the sheets. */
export type Copies = Readonly<Record<Step, readonly string[]>>

/** What the first version of a row says beside the row. */
export type First = { entity: string; seq: number; at: number; image: string; hash: string }

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ')
export const marks = (n: number): string => Array(n).fill('?').join(', ')
export const upsert = (columns: readonly string[]): string =>
  `on conflict (id) do update set ${columns.map((name) => `"${name}" = excluded."${name}"`).join(', ')}`
export const WORDS = 'insert into main.commitment_words (rowid, commitment_id, words)'

/** Values that go onto a sheet with one statement: more are no faster. */
const AT_ONCE = 600

/** The fewer statements, the faster: full lots at once, the rest row by row. */
function inLots(client: Connection, sheet: string, width: number) {
  const lot = Math.max(1, Math.floor(AT_ONCE / width))
  const one = `(${marks(width)})`
  const whole = client.prepare(`insert into ${sheet} values ${Array(lot).fill(one).join(', ')}`)
  const single = client.prepare(`insert into ${sheet} values ${one}`)
  let waiting: unknown[] = []
  return {
    put(values: readonly unknown[]): void {
      for (const value of values) waiting.push(value)
      if (waiting.length < lot * width) return
      whole.run(waiting)
      waiting = []
    },
    flush(): void {
      for (let at = 0; at < waiting.length; at += width) single.run(waiting.slice(at, at + width))
      waiting = []
    },
  }
}
type Put = (values: readonly unknown[]) => void

/** `at` is the schema of the connection that holds the sheets, `from` the one by which they are copied. */
export function sheetsOn(client: Connection, at: string, from = at) {
  const sheets = new Map<string, ReturnType<typeof inLots>>()
  const copies: Record<Step, string[]> = { gone: [], closed: [], set: [], new: [], words: [] }

  function sheet(
    step: Step,
    of: string,
    columns: readonly string[],
    copy: (sheet: string) => readonly string[],
  ): Put {
    const name = `sheet_${step}_${of}`
    const known = sheets.get(name)
    if (known) return known.put
    client.exec(`create table ${at}."${name}" (${quoted(columns)})`)
    copies[step].push(...copy(`${from}."${name}"`))
    const made = inLots(client, `${at}."${name}"`, columns.length)
    sheets.set(name, made)
    return made.put
  }
  const into = ({ name, columns }: Shape, sheet: string, end = ''): string =>
    `insert into main."${name}" (${quoted(columns)}) select ${quoted(columns)} from ${sheet} where true order by rowid ${end}`
  const goneFrom = (of: string, table: string, column: string, value: unknown): void =>
    sheet('gone', of, ['id'], (own) => [
      `delete from main."${table}" where "${column}" in (select id from ${own})`,
    ])([value])

  return {
    insert(shape: Shape, row: Readonly<Record<string, unknown>>): void {
      sheet('new', shape.name, shape.columns, (own) => [into(shape, own)])(shape.encode(row))
    },
    /** A new row with its first version: what both say is put down once. */
    insertFirst(shape: Shape, row: Readonly<Record<string, unknown>>, first: First): void {
      const { entity, seq, at, image, hash } = first
      const said = `'${entity}', id, 1, ${seq}, ${at}, 0, "image of it", '', "hash of it"`
      const versions = (own: string) =>
        `insert into main.version (entity, id, n, seq, at, removed, image, previous_hash, hash) select ${said} from ${own} where true order by rowid`
      const columns = [...shape.columns, 'image of it', 'hash of it']
      const put = sheet('new', `${shape.name}_first`, columns, (own) => [into(shape, own), versions(own)])
      const values = shape.encode(row)
      values.push(image, hash)
      put(values)
    },
    change(shape: Shape, row: Readonly<Record<string, unknown>>): void {
      const copy = (own: string) => [into(shape, own, upsert(shape.columns))]
      sheet('set', shape.name, shape.columns, copy)(shape.encode(row))
    },
    remove: ({ name }: Shape, column: string, value: string): void =>
      goneFrom(`${name}_${column}`, name, column, value),
    close(lineId: string, seq: number): void {
      const copy = (own: string) => [
        `update main.ledger set known_to = closed.seq from ${own} closed where closed.id = main.ledger.id`,
      ]
      sheet('closed', 'ledger', ['id', 'seq'], copy)([lineId, seq])
    },
    words(commitmentId: string, texts: readonly string[] | null, isNew: boolean): void {
      const { row, words } = wordsRow(commitmentId, texts ?? [])
      if (!isNew) goneFrom('words', 'commitment_words', 'rowid', row)
      if (!texts) return
      // In another order the index begins a new part of itself with every row.
      const copy = (own: string) => [`${WORDS} select * from ${own} order by id`]
      sheet('words', 'words', ['id', 'commitment_id', 'words'], copy)([row, commitmentId, words])
    },
    /** Everything is on the sheets; what copies it. */
    finish(): Copies {
      for (const { flush } of sheets.values()) flush()
      return copies
    },
    clear(): void {
      for (const name of sheets.keys()) client.exec(`drop table if exists ${at}."${name}"`)
      sheets.clear()
    },
  }
}
export type Sheets = ReturnType<typeof sheetsOn>
