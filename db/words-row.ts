/** What the full-text index holds of a commitment: the number of its row, and its words. */
import { hash } from 'node:crypto'
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
