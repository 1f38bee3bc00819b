/** A Word document (.docx) as text: its paragraphs, lists and tables, without what was deleted or hidden in it. */
import { Parser } from 'htmlparser2'
import { problem } from '#domain/problem'
import { languageOf, type ReadText, titleOf } from './read.ts'
import { TextWriter } from './writer.ts'
import { textIn } from './zip.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Deleted and moved text, fields' instructions, reading aids, second copies for old programs. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:rt', 'mc:Fallback', 'w:comment'])
/** In the list of a paragraph's or a run's properties. */
const OFF = /^(0|false|off|none)$/

class WordReader {
  readonly writer = new TextWriter()
  private readonly open: string[] = []
  private hidden = 0
  /** The run under way is hidden by its own properties. */
  private vanished = false
  private cells = 0
  private cellBefore = false

  onopentag(name: string, attributes: Record<string, string>): void {
    this.open.push(name)
    if (LEFT_OUT.has(name)) this.hidden++
    const value = attributes['w:val'] ?? ''
    if (name === 'w:p') this.writer.newLine(this.open.includes('w:tc') ? (this.cellBefore ? 0 : 1) : 2)
    if (name === 'w:numPr' && this.open.at(-2) === 'w:pPr') this.writer.before('- ')
    if (name === 'w:tr') {
      this.writer.newLine(1)
      this.cells = 0
    }
    if (name === 'w:tc') this.cellBefore = this.cells++ > 0
    if (name === 'w:tbl') this.writer.newLine(2)
    if (name === 'w:r') this.vanished = false
    if (name === 'w:vanish' && this.open.at(-2) === 'w:rPr' && this.open.at(-3) === 'w:r')
      this.vanished = !OFF.test(value)
    if (this.hidden > 0 || this.vanished || this.open.at(-2) !== 'w:r') return
    if (name === 'w:tab') this.writer.words(' ')
    if (name === 'w:br' || name === 'w:cr') this.writer.hardBreak()
    if (name === 'w:noBreakHyphen') this.writer.words('-')
  }

  ontext(text: string): void {
    if (this.open.at(-1) !== 'w:t' || this.hidden > 0 || this.vanished) return
    this.writer.words(text, this.cellBefore && this.writer.inLine ? ' | ' : '')
    if (text.trim() !== '') this.cellBefore = false
  }

  onclosetag(name: string): void {
    this.open.pop()
    if (LEFT_OUT.has(name)) this.hidden--
    if (name === 'w:tbl') this.writer.newLine(2)
  }
}

const parse = (xml: string, handler: ConstructorParameters<typeof Parser>[0]): void =>
  new Parser(handler, { xmlMode: true, decodeEntities: true }).end(xml)

/** The one text of an element, such as the title among a document's properties. */
function textOf(xml: string, wanted: string): string {
  let inside = false
  let found = ''
  parse(xml, {
    onopentagname: (name) => {
      inside = name === wanted
    },
    ontext: (text) => {
      if (inside) found += text
    },
    onclosetag: () => {
      inside = false
    },
  })
  return found
}

/** Where the document proper lies: most programs write word/document.xml, but they need not. */
function mainPart(bytes: Uint8Array): string {
  let target = ''
  parse(textIn(bytes, '_rels/.rels') ?? '', {
    onopentag: (_name, { Type = '', Target = '' }) => {
      if (/\/relationships\/officeDocument$/.test(Type)) target = Target
    },
  })
  return target.replace(/^\//, '') || 'word/document.xml'
}

export function readWord(bytes: Uint8Array): ReadText {
  const body = textIn(bytes, mainPart(bytes))
  // A part cut short would be half a text that looks like a whole one.
  const whole =
    body !== null &&
    /<w:document[\s>]/.test(body.slice(0, 20_000)) &&
    /<\/w:document>\s*$/.test(body.slice(-200))
  if (!whole) throw problem('file_damaged')
  const reader = new WordReader()
  parse(body, reader)
  const text = reader.writer.text()
  if (text.trim() === '') throw problem('file_no_text')
  const properties = textIn(bytes, 'docProps/core.xml') ?? ''
  return {
    text,
    mediaType: WORD,
    title: titleOf(textOf(properties, 'dc:title')),
    language: languageOf(textOf(properties, 'dc:language')),
    published: null,
  }
}
