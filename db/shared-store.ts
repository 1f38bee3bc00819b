/** One store per file and process: the framework makes several instances of a module, this makes one of the store. */
import { openStore, type Store } from '#db/store'

const KEY = Symbol.for('pledgebook.store')
type Held = typeof globalThis & { [KEY]?: Map<string, Store> }

export function sharedStore(path: string): Store {
  const held = globalThis as Held
  held[KEY] ??= new Map()
  let store = held[KEY].get(path)
  if (!store) {
    store = openStore(path)
    held[KEY].set(path, store)
  }
  return store
}

/** Ends all connections: the engine then folds its log into the book's one file. */
export function closeSharedStores(): void {
  const held = (globalThis as Held)[KEY]
  for (const store of held?.values() ?? []) store.close()
  held?.clear()
}
