// A file on disk as a source that is read in pieces; what is no file is told in words.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Source } from '#formats/in/source'
import { Trouble } from '../run.mjs'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this user may not read it',
}
const PIECE = 64 * 1024

/** What tells one edition of a file from another. */
export async function sha256Of(path: string): Promise<string> {
  const digest = createHash('sha256')
  for await (const piece of (await fileSource(path)).open()) digest.update(piece)
  return digest.digest('hex')
}

export async function fileSource(path: string): Promise<Source> {
  const refuse = (reason: string): never => {
    throw new Trouble(`${path} cannot be read: ${reason}.`)
  }
  const code = (error: unknown) =>
    error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const found = await stat(path).catch((error: unknown) => refuse(REASONS[code(error)] ?? code(error)))
  if (found.isDirectory()) refuse('it is a folder')
  if (!found.isFile()) refuse('it is no ordinary file')
  return {
    size: found.size,
    async *open(end = found.size, start = 0) {
      if (end <= start) return
      try {
        for await (const piece of createReadStream(path, { start, end: end - 1, highWaterMark: PIECE }))
          yield piece as Uint8Array
      } catch (error) {
        if (error instanceof Error && 'syscall' in error) refuse(REASONS[code(error)] ?? code(error))
        throw error
      }
    },
  }
}
