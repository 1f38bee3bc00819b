// Very many new commitments are written by a second thread: the book is whole afterwards, and nothing is left beside it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Store } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import { verifyBook } from '#db/verify'
import { fileBook } from '#tests/support/file-book.ts'
import { contents, rowsOf, tenPumps } from '#tests/support/imports.ts'
import { system } from '#tests/support/records.ts'

/** More than one thread writes alone. */
const MANY = 1200

const pumps = (n: number) => ({
  ...tenPumps,
  ref: `own:${n}`,
  title_en: `Pumps ${n}`,
  target_low: String(n + 1),
})
const input = {
  what: 'commitments' as const,
  records: () => rowsOf(Array.from({ length: MANY }, (_, n) => pumps(n))),
}
const beside = (path: string): string[] =>
  readdirSync(dirname(path)).filter((name) => name.includes('-sheets-'))

async function countOf(store: Store, table: string): Promise<number> {
  const [row] = await store.read.all<{ n: number }>(sql`select count(*) as n from ${sql.identifier(table)}`)
  return row?.n ?? 0
}

test('all of them are in the book, judged and found, and the sheets are gone', async () => {
  const { path, store } = await fileBook()
  // As a process leaves them that was killed: no process has such a number.
  const left = `${path}-sheets-4194999-abcdef`
  writeFileSync(left, 'left behind')
  let copied: string[] = []
  const also = async () => {
    copied = beside(path)
  }
  const { value } = await importRecords(store, system, { ...input, also })
  expect(value).toMatchObject({ records: MANY, new: MANY, refused: 0 })
  expect(existsSync(left)).toBe(false)
  expect(copied).toHaveLength(1)
  expect(beside(path)).toEqual([])
  for (const table of ['commitment', 'target', 'citation', 'statement', 'external_ref', 'ledger'])
    expect([table, await countOf(store, table)]).toEqual([table, MANY])
  expect(await countOf(store, 'commitment_party')).toBe(2 * MANY)
  expect(
    await store.read.all(sql`select count(*) as n from commitment_words where words match 'pumps'`),
  ).toEqual([{ n: MANY }])
  expect((await verifyBook(store.read)).differences).toEqual([])
})

test('stopped on the way, nothing is in the book and nothing beside it', async () => {
  const { path, store } = await fileBook()
  const before = await contents(store, [])
  const stop = new AbortController()
  const progress = (rows: number) => {
    if (rows === MANY) stop.abort()
  }
  await expect(
    importRecords(store, system, { ...input, progress, signal: stop.signal }),
  ).rejects.toMatchObject({ code: 'act_stopped' })
  expect(await contents(store, [])).toEqual(before)
  expect(beside(path)).toEqual([])
})
