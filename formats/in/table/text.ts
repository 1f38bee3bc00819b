/** The text of a table in pieces: by its mark, as UTF-8, as UTF-16 that shows itself, or in an old encoding that can be told. */
import { Problem, problem } from '#domain/problem'
import { decodePlain } from '../../text/plain.ts'
import { bytesOf, MEGABYTE, type Source, TABLE_LIMIT, watched } from '../source.ts'

/** An old encoding is told from the whole text; in a larger file only from its mark. */
const OLD_LIMIT = 20 * MEGABYTE
const SAMPLE = 65_536

const PACKED = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  'BZh',
  '7z\xbc\xaf',
  'Rar!\x1a',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
]
const NOT_TABLE = [
  '%PDF-',
  '\xd0\xcf\x11\xe0',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff\xe0',
  '\xff\xd8\xff\xe1',
  'GIF8',
]

/** No letters, half ones or unassigned ones: bytes of anything else soon make some. */
const NO_TEXT = /[^\P{Cc}\t\n\r]|\p{Cn}|\p{Co}/u

function isText(sample: Uint8Array, label: string): boolean {
  try {
    const even = sample.subarray(0, sample.length - (sample.length % 2))
    const text = new TextDecoder(label, { fatal: true }).decode(even, { stream: true })
    return /[\n\r]/.test(text) && !NO_TEXT.test(text)
  } catch {
    return false
  }
}

/** In UTF-16 one half of every digit, delimiter and line break is empty, and of Western letters too: which half tells the order. */
function wide(sample: Uint8Array): string | null {
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [first = 0, second = 0] = zeros
  // A stray one or two are damage.
  if (Math.max(first, second) <= Math.max(2, sample.length / 50)) return null
  const label = second > first ? 'utf-16le' : 'utf-16be'
  return isText(sample, label) ? label : null
}

function marked(sample: Uint8Array): string | null {
  const [a, b, c] = sample
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null
}

async function* decoded(source: Source, label: string, fatal: boolean): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal })
  for await (const piece of source.open()) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** True where every byte has its meaning in UTF-8 and none is empty. */
async function isUtf8(source: Source): Promise<boolean> {
  try {
    for await (const text of decoded(source, 'utf-8', true))
      if (text.includes('\0') || text.includes('\x1b$')) return false
    return true
  } catch {
    return false
  }
}

function decodeWhole(bytes: Uint8Array): string {
  try {
    return decodePlain(bytes)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    throw problem(error.code === 'file_binary' ? 'table_binary' : 'table_encoding')
  }
}

async function* refusingEmpty(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of pieces) {
    if (text.includes('\0')) throw problem('table_binary')
    yield text
  }
}

/** Pages and old XML spreadsheets that are named like tables. */
const MARKED_UP =
  /^\s*<(!doctype\s+html|html|head|body|table|meta|style|div)\b|^\s*<\?xml[^>]*>\s*(<\?mso[^>]*>\s*)?<(\w+:)?(Workbook|html|table)\b/i

/** Letters of UTF-16 show every second byte empty. */
export const isMarkedUp = (sample: Uint8Array): boolean =>
  MARKED_UP.test(
    Buffer.from(sample.subarray(0, 4096))
      .toString('latin1')
      .replaceAll('\0', '')
      .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''),
  )

/** Refuses what is no text before any of it is given. */
export async function textOf(
  source: Source,
  told: (bytes: number) => void = () => undefined,
): Promise<AsyncIterable<string>> {
  if (source.size > TABLE_LIMIT)
    throw problem('table_too_large', undefined, { limit: TABLE_LIMIT / MEGABYTE })
  const sample = await bytesOf(source, SAMPLE)
  const beginning = Buffer.from(sample.subarray(0, 8)).toString('latin1')
  if (PACKED.some((sign) => beginning.startsWith(sign))) throw problem('table_packed')
  if (NOT_TABLE.some((sign) => beginning.startsWith(sign))) throw problem('table_binary')
  const label = marked(sample) ?? wide(sample)
  if (isMarkedUp(sample)) throw problem('table_html')
  if (label) return refusingEmpty(decoded(watched(source, told), label, false))
  if (await isUtf8(source)) return decoded(watched(source, told), 'utf-8', true)
  if (source.size > OLD_LIMIT) throw problem('table_encoding')
  const text = decodeWhole(await bytesOf(source))
  return (async function* () {
    yield text
  })()
}
