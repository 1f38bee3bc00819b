// The letters of an XML file, piece by piece, in the encoding that its first bytes declare.
import { problem } from '#domain/problem'

const BEGINNING = 512

function declared(bytes: Uint8Array): string {
  const [a = 0, b = 0] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  const first = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1')
  const label =
    /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(first)?.[1] ?? 'utf-8'
  // Bytes that are readable one by one are no UTF-16, whatever is declared.
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/i.test(label) ? 'utf-8' : label
}

function decoderOf(bytes: Uint8Array): TextDecoder {
  const encoding = declared(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw problem('xml_encoding', undefined, { encoding })
  }
}

export async function* decodeXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let held = new Uint8Array()
  const letters = (bytes?: Uint8Array): string => {
    decoder ??= decoderOf(bytes ?? held)
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw problem('xml_encoding', undefined, { encoding: decoder.encoding })
    }
  }
  for await (const chunk of chunks) {
    if (decoder) {
      yield letters(chunk)
      continue
    }
    // What declares the encoding may come in small pieces.
    held = Buffer.concat([held, chunk])
    if (held.length >= BEGINNING) yield letters(held)
  }
  if (!decoder) {
    if (held.length === 0) throw problem('file_empty')
    yield letters(held)
  }
  yield letters()
}
