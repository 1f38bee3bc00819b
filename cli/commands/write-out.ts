// Where a command's file goes: to a path, whole or not at all, or to standard output.
import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Trouble } from '../run.mjs'

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Told before anything is made: what is wrong here is the path, not the book. */
async function expectPlace(path: string): Promise<void> {
  if (await isFolder(path)) throw new Trouble(`--out: ${path} is a folder. Name a file in it.`)
  if (!(await isFolder(dirname(path))))
    throw new Trouble(`--out: there is no folder ${dirname(path)}. Make it, or name another.`)
}

/** A path of "-" is standard output, as nothing is. A file takes its name only when it is whole. */
export async function writeOut(
  path: string | undefined,
  write: () => Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>,
): Promise<void> {
  if (path === undefined || path === '-')
    return pipeline(Readable.from(write()), process.stdout, { end: false })
  await expectPlace(path)
  const half = `${path}.part`
  const place = createWriteStream(half)
  let refused: NodeJS.ErrnoException | undefined
  place.on('error', (error) => {
    refused = error
  })
  try {
    await pipeline(Readable.from(write()), place)
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    if (refused === undefined) throw error
    const full = refused.code === 'ENOSPC' ? 'the disk is full' : 'this user may not write there'
    throw new Trouble(`--out: ${path} cannot be written: ${full}.`)
  }
}
