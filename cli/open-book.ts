// Opens the book's file, waiting for another program that holds it, and says in a sentence why it cannot.
import { setTimeout as sleep } from 'node:timers/promises'
import { sharedStore } from '#db/shared-store'
import type { Store } from '#db/store'
import { Trouble } from './run.mjs'

const PATIENCE = 10_000
const MEND = 'Put its backup in its place, or name another file: DATABASE_URL=var/another.db.'

const SENTENCES: readonly (readonly [RegExp, (path: string) => string])[] = [
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    (path) => `${path} is damaged, or is no Pledgebook: it cannot be read as a database. ${MEND}`,
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    (path) =>
      `${path} is held by another program. Stop that program, or wait until it is done, and start again.`,
  ],
  [/^SQLITE_FULL|^ENOSPC/, (path) => `The disk that holds ${path} is full. Free some space and start again.`],
  [
    /^SQLITE_READONLY|^EROFS/,
    (path) => `${path} cannot be written. Give this user the right to write the file and its folder.`,
  ],
  [
    /^SQLITE_CANTOPEN|^SQLITE_IOERR|^E(ACCES|PERM|NOENT|NOTDIR|ISDIR|EXIST)$/,
    (path) =>
      `${path} cannot be opened. It must be a file, in a folder in which this user may read and write. ${MEND}`,
  ],
]

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  return 'code' in error && typeof error.code === 'string' && /^(SQLITE|E[A-Z]+$)/.test(error.code)
    ? error.code
    : codeOf(error.cause)
}

/** The same error, as a sentence where it is the file's or the disk's. */
export function storeTrouble(error: unknown, path: string): unknown {
  const code = codeOf(error)
  const sentence = SENTENCES.find(([pattern]) => pattern.test(code))?.[1]
  return sentence ? new Trouble(sentence(path)) : error
}

/** Opens, migrates, and hands the store to some work; whatever the file does wrong is told in a sentence. */
export async function withBook<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE
  for (;;)
    try {
      return await work(sharedStore(path))
    } catch (error) {
      if (!/^SQLITE_(BUSY|LOCKED)/.test(codeOf(error)) || performance.now() > until)
        throw storeTrouble(error, path)
      await sleep(100)
    }
}
