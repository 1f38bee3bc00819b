// A person looks at what may be the same before another commitment is made, by whichever way it comes in.
import { count } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { commitment } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { acceptCandidate } from '#db/verbs/decide-candidate'
import { recordCommitment } from '#db/verbs/record-commitment'
import { bookOfText, on, PUMPS, restated, wire } from '#tests/support/captured.ts'
import { bookOfPumps, made, person, pumps, quote, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

const again = {
  ...pumps,
  slug: 'pumps-again',
  title: { en: 'Ten pumps' },
  statements: [{ ...made, document: 'boria-readout', quote: quote('Boria will get 10 pumps') }],
}
const ada = person('editor')
const record = (store: Store, change: object = {}, by: typeof ada = ada) =>
  recordCommitment(store, by, { ...again, ...change })
const written = async (store: Store) => (await store.read.select({ n: count() }).from(commitment))[0]?.n

test('a likely same one stops a person, and nothing is written', async () => {
  const { store } = await bookOfPumps()
  const before = await rowCounts(store)
  await expect(record(store)).rejects.toMatchObject({
    code: 'similar_exists',
    status: 409,
    flaws: [{ at: 'looked_at', facts: { count: 1, slugs: 'pumps' } }],
  })
  expect(await rowCounts(store)).toEqual(before)
})

describe('it goes on', () => {
  it.each<[string, object, typeof ada]>([
    ['once the person has looked', { looked_at: ['pumps'] }, ada],
    ['for the book itself', {}, system],
    [
      'where it is about something else',
      {
        title: { en: 'Rail link' },
        topic: 'people_visas',
        targets: [],
        kind: 'agreement',
        statements: [{ ...made, quote: quote('will open a rail link') }],
      },
      ada,
    ],
    ['where others promise', { promisers: ['paper'], beneficiaries: ['paper'] }, ada],
  ])('%s', async (_name, change, by) => {
    const { store } = await bookOfPumps()
    expect(await record(store, change, by)).toMatchObject({ slug: 'pumps-again' })
    expect(await written(store)).toBe(2)
  })
})

test('what came in meanwhile is looked at as well', async () => {
  const { store } = await bookOfPumps()
  await record(store, { slug: 'pumps-two', looked_at: ['pumps'] })
  await expect(record(store, { looked_at: ['pumps'] })).rejects.toMatchObject({
    flaws: [{ facts: { count: 2 } }],
  })
  await record(store, { looked_at: ['pumps', 'pumps-two'] })
  expect(await written(store)).toBe(3)
})

test('a sentence accepted from a text is asked about in the same way', async () => {
  const { store } = await bookOfText()
  const commitment = { ...wire, ...again, statements: [{ ...restated, act: 'makes' as const }] }
  const accept = (looked_at: string[]) =>
    acceptCandidate(store, ada, { ...on(PUMPS), commitment: { ...commitment, looked_at } })
  await expect(accept([])).rejects.toMatchObject({
    code: 'similar_exists',
    flaws: [{ at: 'commitment.looked_at', facts: { slugs: 'pumps' } }],
  })
  expect(await accept(['pumps'])).toMatchObject({ slug: 'pumps-again' })
})
