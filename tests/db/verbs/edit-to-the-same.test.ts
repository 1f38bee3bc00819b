// An edit that changes nothing is no act: nothing is written, and nobody is told of a change.

import { expect, test } from 'vitest'
import { audit } from '#db/schema/sqlite'
import { editCommitment } from '#db/verbs/edit-commitment'
import { bookOfPumps, pumps, system } from '#tests/support/records.ts'

test('an edit that changes nothing leaves no act, even beside a stale version', async () => {
  const { store } = await bookOfPumps()
  const edit = { commitment: 'pumps', topic: 'energy', life: 'active', title: pumps.title } as const
  const acts = async () => (await store.read.select().from(audit)).length
  const before = await acts()
  const made = await editCommitment(store, system, { ...edit, n: 1 })
  expect({ n: made.n, acts: await acts() }).toEqual({ n: 1, acts: before })
  const renamed = await editCommitment(store, system, { ...edit, n: 1, title: { en: 'Pumps' } })
  expect({ n: renamed.n, acts: await acts() }).toEqual({ n: 2, acts: before + 1 })
  expect((await editCommitment(store, system, { ...edit, n: 1, title: { en: 'Pumps' } })).n).toBe(2)
})
