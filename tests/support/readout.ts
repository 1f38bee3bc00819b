// A readout between Norway and Kenya, to whose end one more sentence is put.
import { findPromises } from '#domain/finder/find'
import type { Found } from '#domain/finder/found'

export const HEAD =
  'Norway-Kenya Foreign Ministerial Meeting\n\nOn 3 March 2025, Ms. Kari Lunde, Minister of Foreign Affairs of Norway, met Mr. Peter Odhiambo, Foreign Minister of Kenya, in Nairobi.\n\n'

/** What the finder says of the last sentence of a readout between Norway and Kenya; undefined where it says nothing. */
export function readLast(sentence: string): Found | undefined {
  const found = findPromises(HEAD + sentence, { language: 'en', day: '2025-03-03', parties: [] })
  return found.find((one) => one.start >= HEAD.length)
}
