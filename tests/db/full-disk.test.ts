/** A disk with no room left: the act is refused in words, nothing is half-written, and the book goes on when there is room. */
import { count, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { citation, ledger, look, statement } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { logLook } from '#db/verbs/change-status'
import { recordStatement } from '#db/verbs/record-statement'
import { Problem } from '#domain/problem'
import { CONTEXT, foundingBook } from '#tests/support/founding-book.ts'

/** The engine's own limit stands in for the disk's: it fails with the same code. */
const pages = async (store: Store, limit: string) => {
  await store.writer.run(sql.raw(`pragma max_page_count = ${limit}`))
}

const rows = async (store: Store) =>
  Promise.all(
    [statement, citation, look, ledger].map(
      async (table) => (await store.read.select({ n: count() }).from(table))[0]?.n,
    ),
  )

const long = (n: number) => ({
  document: 'mofa-japan-2024-11-16',
  act: 'restates' as const,
  modality: 'will' as const,
  quote: { exact: `words that nobody said ${n}` },
  note: { en: 'x'.repeat(900) },
})

test('a full disk refuses an act whole', async () => {
  const store = await foundingBook()
  await pages(store, '1')
  let before = await rows(store)
  let refused: unknown
  for (let n = 0; n < 200 && !refused; n++) {
    before = await rows(store)
    await recordStatement(store, CONTEXT, long(n)).catch((error: unknown) => {
      refused = error
    })
  }
  expect(refused).toBeInstanceOf(Problem)
  expect((refused as Problem).code).toBe('store_full')
  expect((refused as Problem).status).toBe(507)
  expect(await rows(store)).toEqual(before)
  await pages(store, '1000000')
  await logLook(store, CONTEXT, {
    commitment: 'generators-100',
    on: '2026-01-05',
    looked_at: [{ name: 'A list' }],
  })
  expect((await rows(store))[2]).toBe((before[2] ?? 0) + 1)
  store.close()
})
