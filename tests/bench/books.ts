// Books of a given size, made once through the verbs and kept, so that only what is measured takes time.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { openConnection } from '#db/open'
import { openStore, type Store } from '#db/store'
import { fill } from './fill.ts'
import { multiply } from './multiply.ts'

const FOLDER = 'var/bench'
/** So many promises are made by the verbs; a larger book is copies of them. */
const BY_VERBS = 1000
const remove = (path: string) => {
  for (const tail of ['', '-wal', '-shm']) rmSync(path + tail, { force: true })
}

/** A book made by other records or another schema is another book. */
function nameOf(size: number): string {
  const hash = createHash('sha256')
  for (const file of [
    'tests/bench/fill.ts',
    'drizzle/sqlite/meta/_journal.json',
    'domain/ledger.ts',
    'db/projection.ts',
  ])
    hash.update(readFileSync(file))
  return `${FOLDER}/${size}-${hash.digest('hex').slice(0, 12)}.db`
}

async function make(path: string, size: number): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const half = `${path}.half`
  remove(half)
  const start = performance.now()
  const store = openStore(half)
  await fill(store, Math.min(size, BY_VERBS))
  store.close()
  const book = openConnection(half)
  if (size > BY_VERBS) multiply(book, size / BY_VERBS)
  book.close()
  renameSync(half, path)
  process.stdout.write(`Made a book of ${size} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

/** Hands over a copy that may be written to, and takes it away afterwards. */
export async function withBook<T>(size: number, use: (path: string) => Promise<T>): Promise<T> {
  const kept = nameOf(size)
  if (!existsSync(kept)) await make(kept, size)
  const path = `${FOLDER}/run-${size}-${process.pid}.db`
  copyFileSync(kept, path)
  try {
    return await use(path)
  } finally {
    remove(path)
  }
}

export async function withStore<T>(path: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(path)
  try {
    return await use(store)
  } finally {
    store.close()
  }
}
