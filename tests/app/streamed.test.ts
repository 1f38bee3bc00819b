// A long download: it goes no faster than it is taken, and who goes away frees the book's snapshot at once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { streamed } from '#app/_server/streamed.ts'
import { openConnection } from '#db/open'
import { takenFrom } from '#db/queries/taken'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { readAsked } from '#domain/taking'
import { FILES } from '#formats/out/index'

vi.mock('server-only', () => ({}))

const folder = mkdtempSync(join(tmpdir(), 'pledgebook-streamed-'))
const path = join(folder, 'book.db')
let store: Store
beforeAll(async () => {
  store = openStore(path)
  await seedDocuments(store)
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** The log of a book cannot be emptied while anybody reads an older state of it. */
function heldBack(): boolean {
  const other = openConnection(path)
  const [result] = other.pragma('wal_checkpoint(truncate)') as { busy: number }[]
  other.close()
  return result?.busy === 1
}

/** A download that never ends by itself: the same rows over and over. */
function download() {
  const seen = { open: false, rows: 0 }
  const asked = readAsked(new URLSearchParams(), { day: '2026-11-22', locale: 'en' })
  const body = streamed((put) =>
    store.snapshot(async (q) => {
      seen.open = true
      const taking = {
        ...(await takenFrom(q, asked)),
        bookUrl: 'https://x.example',
        selfUrl: 'https://x.example',
      }
      const csv = FILES.get('commitments.csv')?.format
      try {
        for (;;)
          for await (const chunk of csv?.write(taking) ?? []) {
            await put(chunk)
            seen.rows++
          }
      } finally {
        seen.open = false
      }
    }),
  )
  return { body, seen }
}

test('waits for a slow reader', async () => {
  const { body, seen } = download()
  const reader = body.getReader()
  await reader.read()
  await sleep(100)
  const before = seen.rows
  await sleep(100)
  expect(seen.rows).toBe(before)
  expect(seen.open).toBe(true)
  await reader.cancel()
})

test('ends with the reader, and lets the snapshot go', async () => {
  const { body, seen } = download()
  const reader = body.getReader()
  expect(new TextDecoder().decode((await reader.read()).value)).toContain('slug,')
  expect(heldBack()).toBe(true)
  await reader.cancel()
  await vi.waitFor(() => expect(seen.open).toBe(false), { timeout: 1000, interval: 5 })
  expect(heldBack()).toBe(false)
})
