// What is read beside, in another thread: the same rows of the same moment, and none of a later one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { asc, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inPages, inPlaces, PLACES } from '#db/pages'
import type { Q } from '#db/q'
import { party } from '#db/schema/sqlite'
import { MANY, readerOf } from '#db/snapshot'
import { openStore, type Store } from '#db/store'
import { addParty } from '#db/verbs/add-party'
import { systemActor } from '#domain/permission'

let folder: string
let store: Store
const context = { actor: systemActor('test'), at: 1_700_000_000_000 }
const add = (slug: string) =>
  addParty(store, context, { slug, type: 'state', name: { en: slug, uk: 'Держава', ja: '国家' } })

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-'))
  store = openStore(join(folder, 'book.db'))
  for (const slug of ['ardenia', 'borania', 'cordia']) await add(slug)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

const statement = (q: Q) =>
  q
    .select({ slug: party.slug, name: party.name, parent: party.parent_id })
    .from(party)
    .where(inArray(party.slug, PLACES))
    .orderBy(asc(party.slug))
    .prepare()
const PLACED = inPlaces(['ardenia', 'cordia', 'later'])

async function isReady(reader: ReturnType<typeof readerOf>, patience: number): Promise<boolean> {
  for (const until = performance.now() + patience; performance.now() < until; await sleep(10))
    if (reader.ahead() > 1) return true
  return false
}

test('the thread beside gives the rows that are given here, though others have written since', async () => {
  await store.snapshot(async (q) => {
    const here = statement(q).values(PLACED)
    const reader = readerOf(q)
    reader.expect(MANY)
    expect(await isReady(reader, 20_000)).toBe(true)
    await add('later')
    expect(await reader.values(statement(q), PLACED)).toEqual(here)
    expect(here.map(([slug]) => slug)).toEqual(['ardenia', 'cordia'])
  })
})

test('a thread that began after somebody wrote is not asked', async () => {
  await store.snapshot(async (q) => {
    await add('later')
    const reader = readerOf(q)
    reader.expect(MANY)
    expect(await isReady(reader, 1500)).toBe(false)
    expect((await reader.values(statement(q), PLACED)).map(([slug]) => slug)).toEqual(['ardenia', 'cordia'])
  })
})

test('another copy of the module, as bundled pages have it, finds the same help', async () => {
  vi.resetModules()
  const copy = await import('#db/snapshot')
  expect(copy.readerOf).not.toBe(readerOf)
  await store.snapshot(async (q) => {
    const reader = copy.readerOf(q)
    reader.expect(MANY)
    expect(await isReady(reader, 20_000)).toBe(true)
  })
})

test('few rows send for nobody', async () => {
  await store.snapshot(async (q) => {
    const reader = readerOf(q)
    reader.expect(MANY - 1)
    expect(await isReady(reader, 500)).toBe(false)
  })
})

test('a statement that the thread cannot run is run here', async () => {
  await store.snapshot(async (q) => {
    const reader = readerOf(q)
    reader.expect(MANY)
    expect(await isReady(reader, 20_000)).toBe(true)
    const own = statement(q)
    const broken = { getQuery: () => ({ sql: 'select nothing', params: [] }), values: own.values.bind(own) }
    expect(await reader.values(broken, PLACED)).toHaveLength(2)
    expect(reader.ahead()).toBe(1)
  })
})

test('pages come in their order, however many are on their way', async () => {
  const ids = Array.from({ length: 1001 }, (_, at) => at)
  for (const ahead of [1, 3, 9]) {
    let under = 0
    let most = 0
    const load = async (some: readonly number[]) => {
      most = Math.max(most, ++under)
      await sleep(some[0] === 0 ? 30 : 1)
      under--
      return some
    }
    const got: number[] = []
    for await (const page of inPages(ids, load, () => ahead)) got.push(...page)
    expect(got).toEqual(ids)
    expect(most).toBe(Math.min(ahead, 5))
  }
})
