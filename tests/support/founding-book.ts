/** A book in memory that holds the founding records, for tests of what is read from it. */
import { MEMORY } from '#db/open'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { systemActor } from '#domain/permission'

export const CONTEXT = { actor: systemActor('test') }

export async function foundingBook(): Promise<Store> {
  const store = openStore(MEMORY)
  await seedDocuments(store)
  return store
}

export const emptyBook = (): Store => openStore(MEMORY)
