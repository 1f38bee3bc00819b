// A corrected number of an exact quantity moves both of its ends, in targets and in batches.
import { expect, test } from 'vitest'
import { imported } from '#tests/support/imports.ts'
import { bookOfPumps } from '#tests/support/records.ts'

const told = (changes: readonly { field: string; old: string | null; new: string | null }[] = []) =>
  changes.map(({ field, old, new: now }) => `${field} ${old} ${now}`)

test.each([
  ['up', { target_low: '12' }, ['target_low 10 12']],
  ['down', { target_low: '8' }, ['target_low 10 8']],
  ['by its upper number', { target_high: '12' }, ['target_high 10 12']],
  [
    'where both are columns',
    { target_low: '12', target_high: '10' },
    ['target_low 10 12', 'target_high 10 12'],
  ],
])('a target is corrected %s', async (_name, input, changes) => {
  const { store } = await bookOfPumps()
  const { fates } = await imported(store, 'commitments', [{ slug: 'pumps', ...input }])
  expect(fates[0]).toMatchObject({ fate: 'changed', flaws: [] })
  expect(told(fates[0]?.changes)).toEqual(changes)
  const again = await imported(store, 'commitments', [{ slug: 'pumps', ...input, target_high: undefined }])
  expect(again.totals.refused).toBe(0)
})

test('two numbers where one is meant are refused', async () => {
  const { store } = await bookOfPumps()
  const row = { slug: 'pumps', target_low: '12', target_high: '14' }
  const { fates } = await imported(store, 'commitments', [row])
  expect(fates[0]).toMatchObject({ fate: 'refused', flaws: [{ code: 'one_number', field: 'target_high' }] })
})
