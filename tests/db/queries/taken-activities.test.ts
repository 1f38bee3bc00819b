// What an activity file is written from: aid alone, in the order of the page, as of its day, with all its parts.
import { expect, test } from 'vitest'
import { takenActivities, takenKinds } from '#db/queries/taken-activities'
import { takenLines } from '#db/queries/taken-lines'
import type { Store } from '#db/store'
import { AID_KINDS } from '#domain/kind'
import { readAsked } from '#domain/taking'
import { seededStore } from '#tests/support/store.ts'

const asked = (query = '') => readAsked(new URLSearchParams(query), { day: '2026-11-22', locale: 'en' })
async function listed<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}
const activities = (store: Store, query = '') => listed(takenActivities(store.read, asked(query)))

test('only aid, in the order of the page', async () => {
  const store = await seededStore()
  for (const query of ['', 'sort=-title', 'promiser=japan&topic=energy']) {
    const lines = (await listed(takenLines(store.read, asked(query)))).flat()
    const aid = lines.filter(({ kind }) => AID_KINDS.includes(kind)).map(({ slug }) => slug)
    expect((await activities(store, query)).map(({ line }) => line.slug)).toEqual(aid)
    expect(aid.length).toBeGreaterThan(2)
  }
})

test('a filter for other kinds leaves nothing, not everything', async () => {
  const store = await seededStore()
  expect(await activities(store, 'kind=dialogue,agreement')).toEqual([])
})

test('the counts are those of the rows', async () => {
  const store = await seededStore()
  for (const query of ['', 'topic=energy', 'as_of=2024-11-17', 'q=nothingofthesort']) {
    const kinds = await takenKinds(store.read, asked(query))
    const lines = (await listed(takenLines(store.read, asked(query)))).flat()
    expect(Object.fromEntries(kinds)).toEqual(
      Object.fromEntries(
        [...new Set(lines.map(({ kind }) => kind))].map((kind) => [
          kind,
          lines.filter((one) => one.kind === kind).length,
        ]),
      ),
    )
  }
})

test('what happened after the day is not in it', async () => {
  const store = await seededStore()
  const of = async (query: string) =>
    (await activities(store, query)).find(({ line }) => line.slug === 'generators-32-kharkiv-odesa')
  const before = await of('as_of=2024-11-16')
  const after = await of('as_of=2024-11-17')
  expect(before?.batches ?? []).toEqual([])
  expect(after?.batches).toMatchObject([
    {
      low: 32,
      stages: [{ stage: 'announced', on: '2024-11-17' }],
      channels: [{ slug: 'undp' }, { slug: 'jica' }],
    },
  ])
  for (const { said_on } of after?.statements ?? []) expect(said_on <= '2024-11-17').toBe(true)
})

test('an organisation has the country of what it belongs to', async () => {
  const store = await seededStore()
  const [found] = (await activities(store)).filter(({ channels }) => channels.length > 1)
  expect(found?.promisers).toMatchObject([{ slug: 'japan', country: 'JP', type: 'state' }])
  expect(found?.channels).toMatchObject([
    { slug: 'undp', country: null, iati_ref: 'XM-DAC-41114' },
    { slug: 'jica', country: 'JP', iati_ref: 'XM-DAC-701-8' },
  ])
})
