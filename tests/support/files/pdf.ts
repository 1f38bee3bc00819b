/** Makes small PDFs for tests: lines of text on pages, by hand, with a table of where each object lies. */
import { createHash } from 'node:crypto'

export type DrawnLine = { text: string; x?: number; y: number; size?: number }
export type Drawn = { lines: readonly DrawnLine[] }
type Options = {
  title?: string
  language?: string
  password?: string
  drawing?: string
  font?: string
  wide?: boolean
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')
const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const ID = Buffer.alloc(16, 7)

/** RC4, which today's libraries no longer offer; PDFs of twenty years are locked with it. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const box = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number) => {
    const kept = box[a] ?? 0
    box[a] = box[b] ?? 0
    box[b] = kept
  }
  for (let at = 0, to = 0; at < 256; at++) {
    to = (to + (box[at] ?? 0) + (key[at % key.length] ?? 0)) & 255
    swap(at, to)
  }
  let [i, j] = [0, 0]
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255
      j = (j + (box[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) & 255] ?? 0)
    }),
  )
}

const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest()
const padded = (password: string) => Buffer.concat([latin(password), PAD]).subarray(0, 32)

/** The standard security handler, revision 2: 40 bits, as ISO 32000 describes it. */
function lock(password: string) {
  const owner = rc4(md5(padded(password)).subarray(0, 5), padded(password))
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padded(password), owner, permissions, ID).subarray(0, 5)
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(rc4(key, PAD))} /P -4 >>`
  const cipher = (object: number, data: Buffer) =>
    rc4(md5(key, Buffer.from([object & 255, object >> 8, 0, 0, 0])).subarray(0, 10), data)
  return { dictionary, cipher }
}

const drawn = ({ lines }: Drawn, wide: boolean): string =>
  lines
    .map(({ text, x = 72, y, size = 12 }) => {
      const shown = wide ? hex(Buffer.from(text, 'utf16le').swap16()) : `(${escaped(text)})`
      return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown} Tj ET`
    })
    .join('\n')

export function makePdf(pages: readonly Drawn[], options: Options = {}): Uint8Array {
  const { title, language, password, drawing = '', font, wide = false } = options
  const locked = password === undefined ? null : lock(password)
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(typeof body === 'string' ? latin(body) : body)
  const first = 4
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  add(`<< /Type /Catalog /Pages 2 0 R ${language ? `/Lang (${language})` : ''} >>`)
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add(font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const page of pages) {
    const content = objects.length + 2
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    )
    const plain = latin(`${drawn(page, wide)}\n${drawing}`)
    const stream = locked ? locked.cipher(content, plain) : plain
    add(Buffer.concat([latin(`<< /Length ${stream.length} >>\nstream\n`), stream, latin('\nendstream')]))
  }
  const info =
    title === undefined
      ? 0
      : add(
          `<< /Title ${hex(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(title, 'utf16le').swap16()]))} >>`,
        )
  const encrypt = locked ? add(locked.dictionary) : 0
  let file = latin('%PDF-1.4\n')
  const places = objects.map((body, at) => {
    const place = file.length
    file = Buffer.concat([file, latin(`${at + 1} 0 obj\n`), body, latin('\nendobj\n')])
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const trailer = [
    `/Size ${objects.length + 1} /Root 1 0 R /ID [${hex(ID)} ${hex(ID)}]`,
    info ? `/Info ${info} 0 R` : '',
    encrypt ? `/Encrypt ${encrypt} 0 R` : '',
  ].join(' ')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([file, latin(table)]))
}

/** Japanese as older programs write it: the font is not in the file, and a table of letters is named. */
export const japaneseFont = (table: string): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /${table} /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>`

/** A column of lines from the top of a page down. */
export const column = (lines: readonly string[], { top = 760, pitch = 16, x = 72 } = {}): DrawnLine[] =>
  lines.map((text, at) => ({ text, x, y: top - at * pitch }))

/** Pages with a running head and a foot. */
export const pagesOf = (bodies: readonly (readonly string[])[], footer: (n: number) => string): Drawn[] =>
  bodies.map((lines, at) => ({
    lines: [
      { text: 'Ministry of Foreign Affairs', y: 800, size: 9 },
      ...column(lines),
      { text: footer(at + 1), x: 290, y: 30, size: 9 },
    ],
  }))
