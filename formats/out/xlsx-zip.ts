/** A packed file, written as its parts come: packed by the platform's own zlib, beside the thread that makes the rows. */
import { once } from 'node:events'
import { crc32, createDeflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** The same content gives the same bytes: the date in it is fixed. */
const WRITTEN = new Date(2000, 0, 1)
const LEVEL = 1
const DEFLATED = 8
/** How much waits unpacked before the next rows are made. */
const WAITING = 1 << 20

/** One file inside the packed one. Parts may be written side by side: what is not yet its turn waits packed. */
export type Part = { write(text: string): Promise<void>; end(): Promise<void> }
export type Packer = { part(path: string): Part; end(): void; ready(): Uint8Array[] }

export function packer(): Packer {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  return {
    part(path) {
      const deflate = createDeflateRaw({ level: LEVEL })
      const file: ZipInputFile = {
        filename: path,
        compression: DEFLATED,
        mtime: WRITTEN,
        size: 0,
        crc: 0,
      }
      zip.add(file)
      deflate.on('data', (packed: Uint8Array<ArrayBuffer>) => file.ondata?.(null, packed, false))
      return {
        async write(text) {
          const bytes = Buffer.from(text)
          file.size += bytes.length
          file.crc = crc32(bytes, file.crc)
          deflate.write(bytes)
          if (deflate.writableLength > WAITING) await once(deflate, 'drain')
        },
        async end() {
          deflate.end()
          await once(deflate, 'end')
          file.ondata?.(null, new Uint8Array(), true)
        },
      }
    },
    end: () => zip.end(),
    ready: () => ready.splice(0),
  }
}
