/** Free text search behind one function: the words of a commitment, and the commitments that hold words. */
import { type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { ledger } from '#db/schema/sqlite'
import { searchWords } from '#domain/search-words'

export async function indexWords(q: Q, commitmentId: string, texts: readonly string[]): Promise<void> {
  await q.run(sql`delete from commitment_words where commitment_id = ${commitmentId}`)
  const words = texts.flatMap(searchWords).join(' ')
  await q.run(sql`insert into commitment_words (commitment_id, words) values (${commitmentId}, ${words})`)
}

export async function forgetWords(q: Q, commitmentId: string): Promise<void> {
  await q.run(sql`delete from commitment_words where commitment_id = ${commitmentId}`)
}

/** Every word must be there, each as the beginning of a word; null where the text holds no word at all. */
export function holdsWords(text: string): SQL | null {
  const words = searchWords(text)
  if (words.length === 0) return null
  const match = words.map((word) => `"${word.replaceAll('"', '""')}"*`).join(' ')
  return sql`${ledger.commitment_id} in (select commitment_id from commitment_words where commitment_words match ${match})`
}
