/** Free text search behind one function: the words of a commitment, and the commitments that hold words. */
import { hash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { ledger } from '#db/schema/sqlite'
import { searchWords } from '#domain/search-words'

/** The index finds a row by its number alone (by another column it reads all rows), so the number is made from the id. */
export const rowOf = (commitmentId: string): bigint =>
  hash('sha256', commitmentId, 'buffer').readBigUInt64BE() >> 1n

/** Names of parties come again with each of their promises: so many are cut once. */
const REMEMBERED = 2000
const SHORT = 80
const cut = new Map<string, string>()

function wordsIn(text: string): string {
  const known = cut.get(text)
  if (known !== undefined) return known
  const words = searchWords(text).join(' ')
  if (cut.size >= REMEMBERED) cut.clear()
  if (text.length <= SHORT) cut.set(text, words)
  return words
}

/** What the index holds of a commitment. */
export const wordsRow = (commitmentId: string, texts: readonly string[]) => ({
  row: rowOf(commitmentId),
  words: texts.map(wordsIn).filter(Boolean).join(' '),
})

export async function indexWords(q: Q, commitmentId: string, texts: readonly string[]): Promise<void> {
  await forgetWords(q, commitmentId)
  const { row, words } = wordsRow(commitmentId, texts)
  await q.run(
    sql`insert into commitment_words (rowid, commitment_id, words) values (${row}, ${commitmentId}, ${words})`,
  )
}

export async function forgetWords(q: Q, commitmentId: string): Promise<void> {
  await q.run(sql`delete from commitment_words where rowid = ${rowOf(commitmentId)}`)
}

/** Every word must be there, each as the beginning of a word; null where the text holds no word at all. */
export function holdsWords(text: string): SQL | null {
  const words = searchWords(text)
  if (words.length === 0) return null
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')
  return sql`${ledger.commitment_id} in (select commitment_id from commitment_words where commitment_words match ${match})`
}

/** Stems as beginnings of words; the index cuts some words finer than they are written. */
const beginning = (stem: string): string => `"${searchWords(stem).join(' ').replaceAll('"', '""')}"*`

/** How many commitments hold a word that begins so, counted no further than the limit. */
export async function howManyHold(q: Q, stem: string, limit: number): Promise<number> {
  const [row] = await q.all<{ n: number }>(
    sql`select count(*) as n from (select 1 from commitment_words where commitment_words match ${beginning(stem)} limit ${limit})`,
  )
  return row?.n ?? 0
}

type Holding = { stems: readonly string[]; all: boolean; among: SQL | undefined; limit: number }

/** The commitments that hold any of the stems, or all of them, best first. */
export async function bestHolding(q: Q, { stems, all, among, limit }: Holding): Promise<string[]> {
  if (stems.length === 0) return []
  const match = stems.map(beginning).join(all ? ' ' : ' OR ')
  const rows = await q.all<{ id: string }>(
    sql`select commitment_id as id from commitment_words where commitment_words match ${match} ${among ? sql`and commitment_id in (${among})` : sql``} order by rank limit ${limit}`,
  )
  return rows.map((row) => row.id)
}
