/** A book in a file of its own, for tests with several connections; gone when the test has ended. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '#db/store'
import { addSources } from '#tests/support/records.ts'

export async function fileBook(): Promise<{ path: string; store: Store }> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-'))
  const path = join(folder, 'book.db')
  const store = openStore(path)
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  await addSources(store)
  return { path, store }
}
