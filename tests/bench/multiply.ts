// Makes a large book of a small one: every promise with all that belongs to it, copied under new names inside the database.
import type { Connection } from '#db/open'

/** Each table with the columns that hold names of copied rows. */
const COPIED: Record<string, readonly string[]> = {
  commitment: ['id', 'slug'],
  commitment_party: ['commitment_id'],
  target: ['id', 'commitment_id'],
  citation: ['id'],
  statement: ['id', 'commitment_id', 'target_id', 'citation_id'],
  delivery: ['id', 'commitment_id', 'target_id'],
  stage_report: ['id', 'delivery_id', 'statement_id'],
  status_change: ['id', 'commitment_id'],
  ledger: ['id', 'commitment_id', 'slug'],
  ledger_party: ['commitment_id'],
  ledger_meeting: ['commitment_id'],
  commitment_words: ['commitment_id'],
}
/** What a column becomes in a copy, where it is more than a name with a tail. */
const WITHIN: Record<string, (tail: string) => string> = {
  statements: (tail) => `replace(statements, '"]', '${tail}"]')`,
  title_en: (tail) => `title_en || ' ${tail}'`,
}

export function multiply(book: Connection, copies: number): void {
  book.transaction(() => {
    for (const [table, names] of Object.entries(COPIED)) {
      const columns = (book.pragma(`table_info(${table})`) as { name: string }[]).map((column) => column.name)
      const rows = book.prepare(`select count(*) as n from ${table}`).get() as { n: number }
      for (let copy = 1; copy < copies && rows.n > 0; copy++) {
        const tail = `-${copy}`
        const values = columns.map((name) =>
          names.includes(name) ? `"${name}" || '${tail}'` : (WITHIN[name]?.(tail) ?? `"${name}"`),
        )
        const list = columns.map((name) => `"${name}"`).join(', ')
        book.exec(
          `insert into ${table} (${list}) select ${values.join(', ')} from ${table} order by rowid limit ${rows.n}`,
        )
      }
    }
  })()
  book.pragma('wal_checkpoint(truncate)')
}
