/** Free text search behind one function: the words of a commitment, and the commitments that hold words. */
import { type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { ledger } from '#db/schema/sqlite'
import { rowOf, wordsRow } from '#db/words-row'
import { searchWords } from '#domain/search-words'

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
