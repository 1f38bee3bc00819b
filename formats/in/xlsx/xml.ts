/** The parts of a workbook as XML, piece by piece: names without their prefixes, no entities, no depth without end. */
import { SaxesParser } from 'saxes'
import { problem } from '#domain/problem'

export type Attributes = Readonly<Record<string, string>>
export type Heard = {
  open(name: string, attributes: Attributes): void
  text?(letters: string): void
  close?(name: string): void
}

const DEPTH = 64
/** Text or a comment without end is no cell. */
const SILENCE = 8_000_000

const plain = (name: string): string => {
  const at = name.indexOf(':')
  return at < 0 ? name : name.slice(at + 1)
}

/** Hears each piece; after each of them the caller may take what was found. */
export async function* heardIn(bytes: AsyncIterable<Uint8Array>, heard: Heard): AsyncGenerator<void> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false })
  let [depth, silent] = [0, 0]
  const damaged = () => problem('table_damaged')
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('doctype', () => {
    throw damaged()
  })
  parser.on('opentag', ({ name, attributes }) => {
    silent = 0
    if (++depth > DEPTH) throw damaged()
    heard.open(plain(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    depth--
    heard.close?.(plain(name))
  })
  if (heard.text) {
    parser.on('text', (letters) => heard.text?.(letters))
    parser.on('cdata', (letters) => heard.text?.(letters))
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const lettersOf = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw damaged()
    }
  }
  for await (const piece of bytes) {
    const letters = lettersOf(piece)
    silent += letters.length
    parser.write(letters)
    if (silent > SILENCE) throw problem('table_heavy', undefined, { limit: SILENCE / 1_000_000 })
    yield
  }
  parser.write(lettersOf())
  parser.close()
  yield
}

export async function hear(bytes: AsyncIterable<Uint8Array>, heard: Heard): Promise<void> {
  for await (const _piece of heardIn(bytes, heard));
}

/** `_x000D_` stands for a sign that XML cannot hold. */
export const unspelt = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
