/** The same request under the same key is done once. */
import { expect, it } from 'vitest'
import { answerOnce, type KeptAnswer } from '#db/answer-once'
import { idempotency } from '#db/schema/sqlite'
import { problem } from '#domain/problem'
import { codeOf } from '#tests/support/accounts.ts'
import { emptyStore } from '#tests/support/store.ts'

const HOUR = 60 * 60 * 1000
const ask = { owner: 'token', key: 'k', request: 'POST /parties\n{}', now: 100 * HOUR }
const answer = (body: string): KeptAnswer => ({ status: 201, headers: { location: '/x' }, body })

function counter() {
  const done: number[] = []
  const work = async () => answer(String(done.push(done.length)))
  return { done, work }
}

it('a second time gives the first answer and does nothing', async () => {
  const store = emptyStore()
  const { done, work } = counter()
  expect(await answerOnce(store, ask, work)).toEqual({ answer: answer('1'), again: false })
  expect(await answerOnce(store, ask, work)).toEqual({ answer: answer('1'), again: true })
  expect(done).toHaveLength(1)
})

it.each<[name: string, change: Partial<typeof ask>, told: string, times: number]>([
  ['another body under the same key', { request: 'POST /parties\n{"a":1}' }, 'key_taken', 1],
  ['another key', { key: 'other' }, 'done', 2],
  ['the same key of another token', { owner: 'other' }, 'done', 2],
  ['a day later', { now: ask.now + 25 * HOUR }, 'done', 2],
  ['just before the day has passed', { now: ask.now + 23 * HOUR }, 'done', 1],
])('%s', async (_, change, told, times) => {
  const store = emptyStore()
  const { done, work } = counter()
  await answerOnce(store, ask, work)
  expect(await codeOf(answerOnce(store, { ...ask, ...change }, work))).toBe(told)
  expect(done).toHaveLength(times)
})

it.each<[name: string, since: number, told: string]>([
  ['the first is still at work', 1000, 'key_under_way'],
  ['the first died with its process', 61_000, 'done'],
])('%s', async (_, since, told) => {
  const store = emptyStore()
  await store.write(async (q) => {
    // The hash is that of `ask.request`, as the first request left it.
    const { tokenHash } = await import('#db/accounts/tokens')
    await q.insert(idempotency).values({
      owner: ask.owner,
      key: ask.key,
      request_hash: tokenHash(ask.request),
      created_at: ask.now - since,
    })
  })
  expect(await codeOf(answerOnce(store, ask, counter().work))).toBe(told)
})

it('what failed leaves the key free, and nothing of its writing', async () => {
  const store = emptyStore()
  const failing = async () => {
    await store.write(async (q) => {
      await q.insert(idempotency).values({ owner: 'x', key: 'x', request_hash: 'x', created_at: 0 })
    })
    throw problem('required', 'name')
  }
  expect(await codeOf(answerOnce(store, ask, failing))).toBe('required')
  expect(await store.read.select().from(idempotency)).toEqual([])
  expect(await codeOf(answerOnce(store, ask, counter().work))).toBe('done')
})

it('of two at once, one works and the other is told so', async () => {
  const store = emptyStore()
  const { done, work } = counter()
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    return work()
  }
  const codes = await Promise.all([
    codeOf(answerOnce(store, ask, slow)),
    codeOf(answerOnce(store, ask, slow)),
  ])
  expect(codes.sort()).toEqual(['done', 'key_under_way'])
  expect(done).toHaveLength(1)
})
