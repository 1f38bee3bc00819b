/** A file to be read in pieces, from anywhere in it, and more than once. */
export type Source = {
  size: number
  /** From byte `start` to before byte `end`; all of it where nothing is said. */
  open(end?: number, start?: number): AsyncIterable<Uint8Array>
}

export const MEGABYTE = 1024 * 1024
/** Larger tables are no work of one day's desk: they are brought in by parts. */
export const TABLE_LIMIT = 256 * MEGABYTE

export const sourceOf = (bytes: Uint8Array, piece = 65_536): Source => ({
  size: bytes.length,
  async *open(end = bytes.length, start = 0) {
    for (let at = start; at < end; at += piece) yield bytes.subarray(at, Math.min(at + piece, end))
  },
})

/** The beginning, or another part, or the whole of a small file. */
export async function bytesOf(source: Source, end = source.size, start = 0): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.open(Math.min(end, source.size), start)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Tells how many bytes were read, each time a piece is. */
export const watched = (source: Source, told: (bytes: number) => void): Source => ({
  size: source.size,
  async *open(end, start) {
    let read = start ?? 0
    for await (const piece of source.open(end, start)) {
      read += piece.length
      told(read)
      yield piece
    }
  },
})
