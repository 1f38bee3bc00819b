/** A web page as readable text with its structure; nothing of it is ever shown as a page. */
import { Parser } from 'htmlparser2'
import { decodeAs, decodeDamagedUtf8, decodeOld } from './encoding.ts'
import { breaksAround, isLeftOut, isTight } from './html-elements.ts'
import { HtmlFacts } from './html-facts.ts'
import { decodeMarked, decodePlain } from './plain.ts'
import type { ReadText } from './read.ts'
import { TextWriter } from './writer.ts'

type Open = { name: string; leftOut: boolean; tight: boolean; at: number; item: number; cells: number }

/** A form with less text than this is a search or a subscription; some sites put the whole page into one. */
const FORM_TEXT = 400
/** A main part with less text than this is not where the words are. */
const MAIN_TEXT = 200

const CHARSET = /<meta[^>]{0,400}?charset\s*=\s*["']?([\w-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)/i

/** Right UTF-8 is UTF-8 whatever the page says: browsers save pages so and leave the old declaration in. */
function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const [, inMeta, inXml] = CHARSET.exec(head) ?? []
  const declared = (inMeta ?? inXml ?? 'utf-8').toLowerCase()
  const label = /^(utf-?16|iso-2022-(kr|cn)|replacement)/.test(declared) ? 'utf-8' : declared
  if (decodeMarked(bytes) !== null || bytes.includes(0)) return decodePlain(bytes)
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 !== null && (label === 'utf-8' || /\P{ASCII}/u.test(utf8))) return utf8
  return decodeAs(label, bytes) ?? decodeDamagedUtf8(bytes) ?? decodeOld(bytes) ?? decodePlain(bytes)
}

class HtmlReader {
  readonly facts = new HtmlFacts()
  readonly writer = new TextWriter()
  readonly mains: [from: number, to: number][] = []
  readonly articles: [from: number, to: number][] = []
  private readonly open: Open[] = []
  private hidden = 0
  private pre = 0
  private parts = 0
  private headings = 0
  private cellBefore = false

  onopentag(name: string, attributes: Record<string, string>): void {
    this.facts.element(name, attributes)
    const around = this.open.at(-1)
    const leftOut = isLeftOut(name, attributes) || (name === 'footer' && this.parts === 0)
    const linked = name === 'script' && /ld\+json/.test(attributes.type ?? '')
    const tight = isTight(name) || ((around?.tight ?? false) && name !== 'table')
    this.open.push({
      name: linked ? 'linked-data' : name,
      leftOut,
      tight,
      at: this.writer.at,
      item: 0,
      cells: 0,
    })
    if (leftOut) this.hidden++
    if (name === 'pre') this.pre++
    if (name === 'h1') this.headings++
    if (this.hidden > 0) return
    if (/^(main|article)$/.test(name) || attributes.role === 'main') this.parts++
    if (name === 'br') this.writer.hardBreak()
    this.writer.newLine(breaksAround(name, around?.tight ?? false))
    if (name === 'q') this.writer.words('“')
    if (name === 'li') this.item(attributes, around)
    if (name === 'td' || name === 'th') {
      const row = this.open.findLast((one) => one.name === 'tr')
      this.cellBefore = (row?.cells ?? 0) > 0
      if (row) row.cells++
    }
    const own = this.open.at(-1)
    if (name === 'ol' && own) own.item = (Number.parseInt(attributes.start ?? '', 10) || 1) - 1
    if (own && attributes.role === 'main') own.name = 'main'
  }

  ontext(text: string): void {
    const name = this.open.at(-1)?.name
    if (name === 'title' && this.open.some((one) => one.name === 'head' || one.name === 'html'))
      this.facts.titleText(text)
    if (name === 'linked-data') this.facts.linkedDataText(text)
    if (this.hidden > 0 || name === 'title') return
    if (this.headings === 1 && this.open.some((one) => one.name === 'h1')) this.facts.headingText(text)
    if (this.pre > 0) this.writer.verbatim(text)
    else this.writer.words(text, this.cellBefore && this.writer.inLine ? ' | ' : '')
    if (text.trim() !== '') this.cellBefore = false
  }

  onclosetag(): void {
    const closed = this.open.pop()
    if (!closed) return
    const { name, at } = closed
    if (name === 'pre') this.pre--
    if (closed.leftOut) this.hidden--
    else if (this.hidden === 0) {
      if (name === 'q') this.writer.words('”')
      if (name === 'main') this.mains.push([at, this.writer.at])
      if (name === 'article' && !this.open.some((one) => one.name === 'article'))
        this.articles.push([at, this.writer.at])
      if (/^(main|article)$/.test(name)) this.parts--
      if (name === 'form' && this.writer.at - at < FORM_TEXT) this.writer.cutBack(at)
      this.writer.newLine(breaksAround(name, this.open.at(-1)?.tight ?? false))
    }
  }

  private item(attributes: Record<string, string>, list: Open | undefined): void {
    if (list?.name === 'ol') list.item = Number.parseInt(attributes.value ?? '', 10) || list.item + 1
    this.writer.before(list?.name === 'ol' ? `${list.item}. ` : '- ')
  }

  /** The part that the page itself marks as its main one, else its only article, else all of it. */
  text(): string {
    const long = ([from, to]: [number, number]) => to - from >= MAIN_TEXT
    const mains = this.mains.filter(long)
    const chosen = mains.length > 0 ? mains : this.articles.length === 1 ? this.articles.filter(long) : []
    return chosen.length > 0
      ? chosen.map(([from, to]) => this.writer.text(from, to).trim()).join('\n\n')
      : this.writer.text().trim()
  }
}

export function readHtml(bytes: Uint8Array): ReadText {
  const reader = new HtmlReader()
  const parser = new Parser(reader)
  parser.end(decodeHtml(bytes))
  const { pageTitle: title, language, published } = reader.facts
  return { text: reader.text(), mediaType: 'text/html', title, language, published }
}
