/** A packed file, written as its parts come. */
import { Zip, ZipDeflate } from 'fflate'

export type Part = { path: string; chunks: AsyncIterable<string> | Iterable<string> }

/** The same content gives the same bytes: the date in it is fixed. */
const WRITTEN = new Date(2000, 0, 1)
const LEVEL = 1

export async function* zipped(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const encoder = new TextEncoder()
  for (const { path, chunks } of parts) {
    const file = new ZipDeflate(path, { level: LEVEL })
    file.mtime = WRITTEN
    zip.add(file)
    for await (const chunk of chunks) {
      file.push(encoder.encode(chunk))
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready.splice(0)
}
