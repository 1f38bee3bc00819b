// A book filled through the verbs, longer than one portion: valid, and each promise once.
import { expect, test, vi } from 'vitest'
import { fill } from '#tests/bench/fill.ts'
import { complaints } from '#tests/support/iati/valid.ts'
import { all } from '#tests/support/iati.ts'
import { emptyStore } from '#tests/support/store.ts'
import { takenHead, takenText } from '#tests/support/taking.ts'

vi.setConfig({ testTimeout: 120_000 })

test('a book of nine hundred promises', async () => {
  const store = emptyStore()
  await fill(store, 900)
  const xml = await takenText(store, 'commitments.xml', 'lang=uk')
  expect(await complaints(xml)).toEqual([])
  const { activities } = await all(xml)
  const { 'Pledgebook-Left-Out': left } = await takenHead(store, 'commitments.xml')
  expect(activities.length).toBe(900 - Number(left))
  expect(activities.length).toBeGreaterThan(250)
  expect(new Set(activities.map(({ identifier }) => identifier)).size).toBe(activities.length)
  const types = new Set(activities.flatMap(({ transactions }) => transactions.map(({ type }) => type)))
  expect([...types].sort()).toEqual(['12'])
})
