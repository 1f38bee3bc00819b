/** A fresh book in memory for each test: empty, or with the founding records. */
import { count } from 'drizzle-orm'
import { onTestFinished } from 'vitest'
import { MEMORY } from '#db/open'
import { tables } from '#db/schema/sqlite'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'

/** Closed when the test that asked for it has ended. */
export function emptyStore(): Store {
  const store = openStore(MEMORY)
  onTestFinished(() => store.close())
  return store
}

export async function seededStore(): Promise<Store> {
  const store = emptyStore()
  await seedDocuments(store)
  return store
}

/** How many rows each table holds, to see that nothing was half written. */
export async function rowCounts(store: Store): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(tables)) {
    const [row] = await store.read.select({ rows: count() }).from(table)
    counts[name] = row?.rows ?? 0
  }
  return counts
}
