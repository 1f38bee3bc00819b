// One writer behind a queue: what is begun is finished or undone, whole.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openConnection } from '#db/open'
import type { Q } from '#db/q'
import { setting } from '#db/schema/sqlite'
import { openStore } from '#db/store'
import { emptyStore } from '#tests/support/store.ts'

const put = (q: Q, key: string) => q.insert(setting).values({ key, value: key })
const keys = async (q: Q) => (await q.select().from(setting)).map((row) => row.key).sort()

/** A book in a file of its own, and the path to it. */
function storeInFile(patience?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-'))
  const path = join(folder, 'book.db')
  const store = openStore(path, patience)
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true })
  })
  return { store, path }
}

describe('a transaction', () => {
  test('that fails leaves nothing, and the next one goes on', async () => {
    const store = emptyStore()
    const broken = store.write(async (q) => {
      await put(q, 'a')
      throw new Error('on purpose')
    })
    await expect(broken).rejects.toThrow('on purpose')
    await store.write((q) => put(q, 'b'))
    expect(await keys(store.read)).toEqual(['b'])
  })

  test('waits for the one before, however long that sleeps', async () => {
    const store = emptyStore()
    const order: number[] = []
    const act = (n: number, rest: number) =>
      store.write(async (q) => {
        order.push(n)
        await sleep(rest)
        await put(q, String(n))
        order.push(n)
      })
    await Promise.all([act(1, 30), act(2, 0), act(3, 10)])
    expect(order).toEqual([1, 1, 2, 2, 3, 3])
  })

  test('of forty, the half that fails takes nothing of the others with it', async () => {
    const store = emptyStore()
    const act = (n: number) =>
      store.write(async (q) => {
        await put(q, `k${n}`)
        await sleep(Math.random() * 2)
        if (n % 2) throw new Error('odd')
      })
    const ends = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => act(n)))
    expect(ends.filter((end) => end.status === 'rejected')).toHaveLength(20)
    expect(await keys(store.read)).toHaveLength(20)
  })

  test('is not seen by readers before it ends', async () => {
    const { store } = storeInFile()
    await store.write(async (q) => {
      await put(q, 'a')
      expect(await keys(store.read)).toEqual([])
    })
    expect(await keys(store.read)).toEqual(['a'])
  })
})

describe('an act inside another', () => {
  test('joins it: both are undone together', async () => {
    const store = emptyStore()
    const outer = store.write(async (q) => {
      await put(q, 'outer')
      await store.write((inner) => put(inner, 'inner'))
      expect(await keys(q)).toEqual(['inner', 'outer'])
      throw new Error('late')
    })
    await expect(outer).rejects.toThrow('late')
    expect(await keys(store.read)).toEqual([])
  })

  test('that fails leaves nothing of itself, even where the outer one goes on', async () => {
    const store = emptyStore()
    await store.write(async (q) => {
      await put(q, 'outer')
      const inner = store.write(async (same) => {
        await put(same, 'half')
        await store.write((deep) => put(deep, 'deeper'))
        throw new Error('caught')
      })
      await expect(inner).rejects.toThrow('caught')
      await Promise.all(['x', 'y'].map((key) => store.write((same) => put(same, key))))
    })
    expect(await keys(store.read)).toEqual(['outer', 'x', 'y'])
  })

  test('left running when the outer one ends is refused with it', async () => {
    const store = emptyStore()
    const outer = store.write(async () => {
      store.write((q) => put(q, 'dangling')).catch(() => {})
    })
    await expect(outer).rejects.toThrow('not awaited')
    expect(await keys(store.read)).toEqual([])
  })

  test('begun after the outer one ended is refused, not slipped into a stranger', async () => {
    const store = emptyStore()
    let late: Promise<unknown> = Promise.resolve()
    await store.write(async () => {
      late = sleep(5).then(() => store.write((q) => put(q, 'late')))
      late.catch(() => {})
    })
    await expect(late).rejects.toThrow('has ended')
    expect(await keys(store.read)).toEqual([])
  })
})

describe('another process that holds the file', () => {
  test('is waited for without blocking', async () => {
    const { store, path } = storeInFile()
    const other = openConnection(path)
    other.exec('begin immediate')
    const waiting = store.write((q) => put(q, 'a'))
    await sleep(60)
    expect(await keys(store.read)).toEqual([])
    other.exec('commit')
    await waiting
    other.close()
    expect(await keys(store.read)).toEqual(['a'])
  })

  test('for too long is a problem that says so, and the book goes on afterwards', async () => {
    const { store, path } = storeInFile(80)
    const other = openConnection(path)
    other.exec('begin immediate')
    await expect(store.write((q) => put(q, 'a'))).rejects.toMatchObject({ code: 'store_busy', status: 503 })
    other.exec('rollback')
    other.close()
    await store.write((q) => put(q, 'b'))
    expect(await keys(store.read)).toEqual(['b'])
  })
})

test('a snapshot stands still while others write', async () => {
  const { store } = storeInFile()
  await store.write((q) => put(q, 'a'))
  await store.snapshot(async (q) => {
    await store.write((writer) => put(writer, 'b'))
    expect(await keys(q)).toEqual(['a'])
  })
  expect(await keys(store.read)).toEqual(['a', 'b'])
})

test('a book that is opened knows how large its tables are, so that large ones are searched the right way', async () => {
  const { store, path } = storeInFile()
  await store.write(async (q) => {
    for (let n = 0; n < 50; n++) await put(q, `k${n}`)
  })
  const again = openStore(path)
  const counted = await again.read.all<{ stat: string }>(
    sql`select stat from sqlite_stat1 where tbl = 'setting'`,
  )
  expect(counted.map((row) => row.stat)).toEqual(['50 1'])
  again.close()
})
