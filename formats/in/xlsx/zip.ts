/** A packed file read where it lies: what is in it, and each part only as large as it really becomes. */
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { Problem, problem } from '#domain/problem'
import { bytesOf, MEGABYTE, type Source } from '../source.ts'

export type Entry = { method: number; size: number; crc: number; at: number; locked: boolean }

/** The directory stands at the end, before a comment. */
const TAIL = 66_000
/** Fewer, larger pieces: each costs a turn of the loop. */
const CHUNK = 262_144
const DIRECTORY_LIMIT = 16 * MEGABYTE
const END = 0x06054b50
const FILE = 0x02014b50
const LOCAL = 0x04034b50
const LARGE = 0xffffffff

const damaged = () => problem('table_damaged')

/** What does not fit into 32 bits stands in an extra field, in this order: unpacked size, size, place. */
function largeFields(extra: Buffer, wanted: readonly boolean[]): (number | null)[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    let from = at + 4
    return wanted.map((want) => {
      if (!want || from + 8 > extra.length) return null
      from += 8
      return Number(extra.readBigUInt64LE(from - 8))
    })
  }
  return []
}

function entryAt(directory: Buffer, at: number): { name: string; entry: Entry; next: number } {
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
    directory.readUInt16LE(at + place),
  ) as [number, number, number]
  const nameAt = at + 46
  const extra = directory.subarray(nameAt + nameLength, nameAt + nameLength + extraLength)
  const [full, packed, place] = [24, 20, 42].map((where) => directory.readUInt32LE(at + where))
  const large = largeFields(
    extra,
    [full, packed, place].map((one) => one === LARGE),
  )
  const entry = {
    method: directory.readUInt16LE(at + 10),
    size: large[1] ?? packed ?? 0,
    crc: directory.readUInt32LE(at + 16),
    at: large[2] ?? place ?? 0,
    locked: (directory.readUInt16LE(at + 8) & 1) === 1,
  }
  const name = directory.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/')
  return { name, entry, next: nameAt + nameLength + extraLength + commentLength }
}

export async function entriesOf(source: Source): Promise<Map<string, Entry>> {
  const tail = Buffer.from(await bytesOf(source, source.size, Math.max(0, source.size - TAIL)))
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) throw damaged()
  const [size, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (size > DIRECTORY_LIMIT || start + size > source.size) throw damaged()
  const directory = Buffer.from(await bytesOf(source, start + size, start))
  const entries = new Map<string, Entry>()
  try {
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === FILE; ) {
      const { name, entry, next } = entryAt(directory, at)
      entries.set(name, entry)
      at = next
    }
  } catch (error) {
    if (error instanceof RangeError) throw damaged()
    throw error
  }
  return entries
}

async function* packedBytes(source: Source, { at, size }: Entry): AsyncGenerator<Uint8Array> {
  const head = Buffer.from(await bytesOf(source, at + 30, at))
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw damaged()
  const start = at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  yield* source.open(Math.min(start + size, source.size), start)
}

/** Bytes as they come out; the sizes that a file declares are not believed. */
export async function* partOf(source: Source, entry: Entry, limit: number): AsyncGenerator<Uint8Array> {
  if (entry.locked) throw problem('table_locked')
  if (entry.method !== 0 && entry.method !== 8) throw damaged()
  const packed = packedBytes(source, entry)
  const bytes =
    entry.method === 0
      ? packed
      : (Readable.from(packed).pipe(createInflateRaw({ chunkSize: CHUNK })) as AsyncIterable<Buffer>)
  let [total, crc] = [0, 0]
  try {
    for await (const piece of bytes) {
      total += piece.length
      if (total > limit) throw problem('table_heavy', undefined, { limit: Math.floor(limit / MEGABYTE) })
      crc = crc32(piece, crc)
      yield piece
    }
  } catch (error) {
    throw error instanceof Problem ? error : damaged()
  }
  if (crc !== entry.crc) throw damaged()
}
