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
