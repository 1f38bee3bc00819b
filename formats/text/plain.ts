/** Plain text from bytes: by its mark, as UTF-8, or in an old encoding that can be told; never by a guess. */
import { problem } from '#domain/problem'
import { decodeAs, decodeDamagedUtf8, decodeOld } from './encoding.ts'

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** By its byte order mark; null where it has none. */
export function decodeMarked(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder().decode(bytes)
  if (starts(bytes, 0xff, 0xfe) && !starts(bytes, 0xff, 0xfe, 0, 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

/** Japanese mail, all in seven bits, looks like ASCII but for the signs that switch alphabets. */
const ESCAPE = 0x1b
const SWITCHES = ['\x1b$B', '\x1b$@']

/** Files of programs are full of what no text holds; a stray one in a long text does not make it a program. */
function isBinary(letters: ArrayLike<number>): boolean {
  let odd = 0
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? 0
    if (letter === 0) return true
    if (letter < 9 || letter === 127 || (letter > 13 && letter < 32 && letter !== ESCAPE)) odd++
  }
  return odd > 2 + letters.length / 1000
}

const unitsOf = (text: string): ArrayLike<number> => Uint16Array.from(text, (letter) => letter.charCodeAt(0))

export function decodePlain(bytes: Uint8Array): string {
  const marked = decodeMarked(bytes)
  if (marked !== null) {
    if (isBinary(unitsOf(marked))) throw problem('file_binary')
    return marked
  }
  if (isBinary(bytes)) throw problem('file_binary')
  const utf8 = decodeAs('utf-8', bytes)
  const switched = utf8 !== null && SWITCHES.some((sign) => utf8.includes(sign))
  const text =
    (switched ? decodeAs('iso-2022-jp', bytes) : utf8) ?? decodeDamagedUtf8(bytes) ?? decodeOld(bytes)
  if (text === null) throw problem('file_encoding')
  return text
}
