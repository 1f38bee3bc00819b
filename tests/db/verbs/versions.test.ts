// Every row that an act writes leaves a version, chained to the one before, and nothing takes it back.
import { asc, desc, sql } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { audit, commitment, version } from '#db/schema/sqlite'
import { editCommitment } from '#db/verbs/edit-commitment'
import { hashOf } from '#db/verbs/spelling'
import { bookOfPumps, person, pumps, system } from '#tests/support/records.ts'
import { seededStore } from '#tests/support/store.ts'

const edit = {
  title: { en: 'Twelve pumps' },
  topic: pumps.topic,
  testability: 'testable',
  life: 'active',
} as const

describe('an edit', () => {
  test('is the second version, names who and why, and keeps the first', async () => {
    const { store, id } = await bookOfPumps()
    const by = { ...person('editor'), reason: 'misread', at: 5 }
    await editCommitment(store, by, { commitment: 'pumps', n: 1, ...edit })
    const rows = await store.read.select().from(version).orderBy(asc(version.n))
    const own = rows.filter((row) => row.id === id)
    expect(own.map((row) => [row.n, row.image.title])).toEqual([
      [1, pumps.title],
      [2, { en: 'Twelve pumps' }],
    ])
    const [last] = await store.read.select().from(audit).orderBy(desc(audit.seq)).limit(1)
    expect(last).toMatchObject({
      act: 'edit_commitment',
      actor: 'ada',
      actor_name: 'Ada',
      reason: 'misread',
      at: 5,
    })
    expect(own[1]?.seq).toBe(last?.seq)
  })

  test('of what somebody else changed meanwhile is refused, and loses nothing', async () => {
    const { store, id } = await bookOfPumps()
    await editCommitment(store, person('editor'), { commitment: 'pumps', n: 1, ...edit })
    const late = editCommitment(store, person('editor', 'Bo'), {
      commitment: id,
      n: 1,
      ...edit,
      title: { en: 'Lost' },
    })
    await expect(late).rejects.toMatchObject({
      code: 'changed_meanwhile',
      status: 409,
      flaws: [{ facts: { n: 2 } }],
    })
    expect((await store.read.select().from(commitment))[0]?.title).toEqual({ en: 'Twelve pumps' })
  })

  test('of two at once, one wins and the other hears of it', async () => {
    const { store } = await bookOfPumps()
    const both = ['Ada', 'Bo'].map((name) =>
      editCommitment(store, person('editor', name), {
        commitment: 'pumps',
        n: 1,
        ...edit,
        title: { en: name },
      }),
    )
    const ends = await Promise.allSettled(both)
    expect(ends.map((end) => end.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

test('the chain of the founding records holds, and breaks where anything was changed', async () => {
  const store = await seededStore()
  await editCommitment(store, system, { commitment: 'generators-100', n: 1, ...edit })
  const rows = await store.read.select().from(version).orderBy(asc(version.n))
  const last = new Map<string, string>()
  for (const row of rows) {
    expect(row.previous_hash).toBe(last.get(`${row.entity} ${row.id}`) ?? '')
    expect(row.hash).toBe(hashOf(row))
    last.set(`${row.entity} ${row.id}`, row.hash)
  }
  const [one] = rows
  if (!one) throw new Error('no versions')
  for (const change of [
    { removed: true },
    { at: one.at + 1 },
    { image: { ...one.image, n: 9 } },
    { entity: 'x' },
  ])
    expect(hashOf({ ...one, ...change })).not.toBe(one.hash)
  const turned = Object.fromEntries(Object.entries(one.image).reverse())
  expect(hashOf({ ...one, image: turned })).toBe(one.hash)
})

it.each([
  'update audit set act = 1',
  'delete from audit',
  'update version set at = 1',
  'delete from version',
])('the database itself refuses: %s', async (statement) => {
  const { store } = await bookOfPumps()
  const tried = store.write(async (q) => q.run(sql.raw(statement)))
  await expect(tried).rejects.toSatisfy((error: Error) => /append_only/.test(String(error.cause ?? error)))
})
