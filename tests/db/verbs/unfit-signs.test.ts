// Signs that no page or file can carry do not enter the book, by whatever door they come.

import { expect, test } from 'vitest'
import { commitment, party } from '#db/schema/sqlite'
import { addParty } from '#db/verbs/add-party'
import { editCommitment } from '#db/verbs/edit-commitment'
import { verifyBook } from '#db/verify'
import { imported } from '#tests/support/imports.ts'
import { bookOfPumps, system } from '#tests/support/records.ts'

const UNFIT = 'surr \ud83d one\u0000'
const KEPT = 'surr \ufffd one'

test('a form or a program', async () => {
  const { store } = await bookOfPumps()
  const change = { topic: 'energy', life: 'active', title: { en: UNFIT } } as const
  await editCommitment(store, system, { commitment: 'pumps', n: 1, ...change })
  expect((await store.read.select().from(commitment))[0]?.title).toEqual({ en: KEPT })
  await addParty(store, system, { type: 'firm', name: { en: 'Works\u0000 of Aland' }, aliases: ['A\u0007W'] })
  const works = (await store.read.select().from(party)).at(-1)
  expect(works).toMatchObject({ slug: 'works-of-aland', name: { en: 'Works of Aland' }, aliases: ['AW'] })
  expect((await verifyBook(store.read)).differences).toEqual([])
})

test('a table', async () => {
  const { store } = await bookOfPumps()
  const { fates } = await imported(store, 'commitments', [{ slug: 'pumps', title_en: UNFIT }])
  expect(fates[0]?.changes).toMatchObject([{ field: 'title_en', new: KEPT }])
  expect((await verifyBook(store.read)).differences).toEqual([])
})
