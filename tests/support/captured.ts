/** The small book with a readout brought in: three sentences, of which one stands there twice. */

import { capturedText } from '#db/queries/captured-text'
import type { Store } from '#db/store'
import { bringText } from '#db/verbs/bring-text'
import { acceptCandidate, rejectCandidate, tieCandidate } from '#db/verbs/decide-candidate'
import { recordCommitment } from '#db/verbs/record-commitment'
import { addSources, bookOfPumps, made, pumps, quote, system } from '#tests/support/records.ts'

export const PUMPS = 'Aland will give ten pumps this year.'
export const WIRE = 'Aland will give wire.'
export const THANKS = 'Boria thanked Aland.'
export const TEXT = `Boria City. ${PUMPS} ${WIRE} ${THANKS} ${WIRE}`
export const source = {
  slug: 'new-readout',
  publisher: 'aland-ministry',
  title: 'Readout',
  published_on: '2024-12-01',
} as const

/** Where the words stand, the first time or after another place. */
export const place = (words: string, text = TEXT, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
export const on = (words: string) => ({ document: 'new-readout', sentence: place(words) })

export const wire = {
  ...pumps,
  slug: 'wire',
  title: { en: 'Wire for Boria' },
  targets: [],
  statements: [{ ...made, document: 'new-readout', quote: quote('give wire') }],
}
export const restated = {
  ...made,
  document: 'new-readout',
  act: 'restates' as const,
  quote: quote('will give ten pumps'),
}

/** On a file of its own, for what two programs do at once. */
export async function fillWithText(store: Store): Promise<void> {
  await addSources(store)
  await recordCommitment(store, system, pumps)
  await bringText(store, system, { document: null, source, text: TEXT })
}

export async function bookOfText(text = TEXT): Promise<{ store: Store; id: string }> {
  const { store, id } = await bookOfPumps()
  await bringText(store, system, { document: null, source, text })
  return { store, id }
}

export const accept = (store: Store, by = system, change: object = {}) =>
  acceptCandidate(store, by, { ...on(WIRE), commitment: wire, ...change })
export const tie = (store: Store, change: object = {}) =>
  tieCandidate(store, system, { ...on(PUMPS), commitment: 'pumps', statement: restated, ...change })
export const reject = (store: Store) =>
  rejectCandidate(store, system, { ...on(THANKS), reason: 'only thanks' })
export const decisions = async (store: Store) =>
  (await capturedText(store.read, 'new-readout'))?.decisions ?? []
