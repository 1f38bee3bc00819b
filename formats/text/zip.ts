/** Takes single files out of a packed one, each only as large as it may become. */
import { unzipSync } from 'fflate'
import { problem } from '#domain/problem'

/** The words of a long report take a few megabytes of markup; ten times that is no report. */
export const UNPACKED_LIMIT = 64 * 1024 * 1024

/** What is in it: names with the size that each says it will have. */
export function contentsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  unpack(bytes, (name, size) => {
    names.set(name, size)
    return false
  })
  return names
}

/** One file's text; null where it is not there. A size that lies is caught by the room it asked for. */
export function textIn(bytes: Uint8Array, wanted: string): string | null {
  const found = unpack(bytes, (name, size) => {
    if (name !== wanted) return false
    if (size > UNPACKED_LIMIT) throw problem('file_heavy')
    return true
  })[wanted]
  return found ? new TextDecoder().decode(found) : null
}

function unpack(
  bytes: Uint8Array,
  wants: (name: string, size: number) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) })
  } catch (error) {
    throw error instanceof Error && error.name === 'Problem' ? error : problem('file_damaged')
  }
}
