/** What a workbook says of itself: its sheets in order, its calendar, the formats and the texts of its cells. */
import { problem } from '#domain/problem'
import { MEGABYTE, type Source } from '../source.ts'
import { type Shown, shownAs } from './serial.ts'
import { hear, unspelt } from './xml.ts'
import { type Entry, entriesOf, partOf } from './zip.ts'

export type SheetPlace = { name: string; path: string; hidden: boolean }
export type Workbook = {
  sheets: readonly SheetPlace[]
  from1904: boolean
  /** By the number of a cell's style. */
  shown: readonly Shown[]
  texts: readonly string[]
  entries: ReadonlyMap<string, Entry>
}

const SMALL = 32 * MEGABYTE
const TEXTS = 512 * MEGABYTE
/** Letters of all texts together, which are held in memory. */
const LETTERS = 128 * MEGABYTE

class Parts {
  readonly source: Source
  readonly entries: ReadonlyMap<string, Entry>
  constructor(source: Source, entries: ReadonlyMap<string, Entry>) {
    this.source = source
    this.entries = entries
  }
  async hear(path: string, limit: number, heard: Parameters<typeof hear>[1]): Promise<void> {
    const entry = this.entries.get(path)
    if (entry) await hear(partOf(this.source, entry, limit), heard)
  }
}

/** Relations are written from the folder of their part, or from the root. */
const pathOf = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
  return path.replace(/[^/]+\/\.\.\//g, '').replace(/(^|\/)\.\//g, '$1')
}

type Relation = { type: string; path: string }
async function relationsOf(parts: Parts, main: string): Promise<Map<string, Relation>> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(main) ?? []
  const found = new Map<string, Relation>()
  await parts.hear(`${folder}_rels/${file}.rels`, SMALL, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship')
        found.set(Id, { type: Type.replace(/^.*\//, ''), path: pathOf(folder, Target) })
    },
  })
  return found
}

async function shownBy(parts: Parts, path: string): Promise<Shown[]> {
  const codes = new Map<number, string>()
  const shown: Shown[] = []
  let inCells = false
  await parts.hear(path, SMALL, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      const id = Number(attributes.numFmtId ?? 0)
      if (name === 'xf' && inCells) shown.push(shownAs(id, codes.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return shown
}

async function textsOf(parts: Parts, path: string): Promise<string[]> {
  const texts: string[] = []
  let [text, letters] = ['', 0]
  let [inText, reading] = [false, 0]
  await parts.hear(path, TEXTS, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') reading++
      inText = name === 't' && reading === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') reading--
      if (name !== 'si') return
      letters += text.length
      if (letters > LETTERS) throw problem('table_heavy', undefined, { limit: LETTERS / MEGABYTE })
      texts.push(unspelt(text))
    },
  })
  return texts
}

export async function openWorkbook(source: Source): Promise<Workbook> {
  const entries = await entriesOf(source)
  const parts = new Parts(source, entries)
  const main = [...(await relationsOf(parts, '')).values()].find(({ type }) => type === 'officeDocument')
  if (!main || !entries.has(main.path)) throw problem(entries.has('mimetype') ? 'table_ods' : 'table_packed')
  if (main.path.endsWith('.bin')) throw problem('table_xlsb')
  const relations = await relationsOf(parts, main.path)
  const sheets: SheetPlace[] = []
  let [from1904, isBook] = [false, false]
  await parts.hear(main.path, SMALL, {
    open(name, attributes) {
      if (name === 'workbook') isBook = true
      if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1] ?? ''
      const { type, path } = relations.get(id) ?? { type: '', path: '' }
      if (type === 'worksheet')
        sheets.push({ name: attributes.name ?? '', path, hidden: /hidden/i.test(attributes.state ?? '') })
    },
  })
  if (!isBook) throw problem(main.path.startsWith('word/') ? 'table_word' : 'table_packed')
  const of = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.path ?? ''
  const shown = await shownBy(parts, of('styles'))
  return { sheets, from1904, shown, texts: await textsOf(parts, of('sharedStrings')), entries }
}
