/** A file to be read in pieces, more than once where its encoding must be found first. */
export type Source = {
  size: number
  /** From its first byte, as many bytes as `end` says, or all. */
  open(end?: number): AsyncIterable<Uint8Array>
}

export const MEGABYTE = 1024 * 1024
/** Larger tables are no work of one day's desk: they are brought in by parts. */
export const TABLE_LIMIT = 256 * MEGABYTE

export const sourceOf = (bytes: Uint8Array, piece = 65_536): Source => ({
  size: bytes.length,
  async *open(end = bytes.length) {
    for (let at = 0; at < end; at += piece) yield bytes.subarray(at, Math.min(at + piece, end))
  },
})

/** The beginning, or the whole of a small file. */
export async function bytesOf(source: Source, limit = source.size): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of source.open(Math.min(limit, source.size))) pieces.push(piece)
  return Buffer.concat(pieces)
}
