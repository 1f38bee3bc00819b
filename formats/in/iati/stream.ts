// An IATI file as its activities' parts, one after another, however long it is.
import { SaxesParser } from 'saxes'
import { problem } from '#domain/problem'
import { decodeXml } from './decode.ts'
import type { Element } from './element.ts'
import { ACTIVITY, baseOf, begins, LIST, nameIn, other, WRAPPER } from './root.ts'

export type Part =
  | { type: 'file'; element: Element }
  | { type: 'stray'; element: Element }
  | { type: 'activity'; element: Element }
  | { type: 'child'; element: Element }
  | { type: 'end'; element: Element }
  | { type: 'done'; element: Element }

/** A single part of an activity, a comment or a text beyond these is no data. */
const SILENCE = 8_000_000
const ELEMENTS = 200_000
const DEPTH = 100

type Letters = { letters: number }

function partsParser(out: Part[], heard: Letters) {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false })
  const stack: Element[] = []
  let start = { line: 1, column: 1 }
  let elements = 0
  let root: Element | undefined
  let base = 1
  let found = false
  const heavy = () => problem('xml_heavy', undefined, { line: parser.line })
  const note = () => {
    heard.letters = 0
  }

  parser.on('error', () => {
    throw problem('xml_broken', undefined, { line: parser.line, column: Math.max(1, parser.column) })
  })
  parser.on('doctype', (declared) => {
    note()
    // A bare name, or an address that nobody follows, changes nothing; declarations could.
    if (declared.includes('[')) throw problem('xml_doctype', undefined, { line: parser.line })
  })
  parser.on('comment', note)
  parser.on('processinginstruction', note)
  parser.on('opentagstart', ({ name }) => {
    if (!root) base = baseOf(name)
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) }
  })
  parser.on('opentag', ({ name, attributes }) => {
    note()
    const depth = stack.length
    const own = nameIn(name, attributes.xmlns, root?.attributes.xmlns)
    const element: Element = { name: own, attributes, children: [], text: '', ...start }
    root ??= element
    if (depth > DEPTH || ++elements > ELEMENTS) throw heavy()
    const inWrapper = depth === 1 && root.name === WRAPPER
    if (inWrapper && own === ACTIVITY) base = 1
    if (depth === 0 || (inWrapper && own === LIST)) out.push({ type: 'file', element })
    found ||= own === LIST || own === ACTIVITY
    if (depth === base) {
      elements = 0
      if (own === ACTIVITY) out.push({ type: 'activity', element })
    }
    if (depth === base + 1) elements = 0
    if (depth > base + 1) stack[depth - 1]?.children.push(element)
    stack.push(element)
  })
  const text = (letters: string) => {
    note()
    const top = stack.at(-1)
    // Lists and activities are long, and the space between their parts says nothing.
    if (!top || (stack.length <= base + 1 && !letters.trim())) return
    if (top.text.length + letters.length > SILENCE) throw heavy()
    top.text += letters
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', () => {
    note()
    const element = stack.pop()
    if (!element) return
    const depth = stack.length
    const inActivity = stack[base]?.name === ACTIVITY
    if (depth === base + 1 && inActivity) out.push({ type: 'child', element })
    if (depth === base) out.push({ type: element.name === ACTIVITY ? 'end' : 'stray', element })
    if (depth > 0) return
    if (!found) throw other(element.name)
    out.push({ type: 'done', element })
  })
  return parser
}

/** Throws a `Problem` where the file is not well-formed, declares entities, or is no file of IATI activities. */
export async function* partsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const out: Part[] = []
  const heard: Letters = { letters: 0 }
  const parser = partsParser(out, heard)
  let begun = false
  for await (const letters of decodeXml(chunks)) {
    begun ||= begins(letters)
    parser.write(letters)
    heard.letters += letters.length
    if (heard.letters > SILENCE) throw problem('xml_heavy', undefined, { line: parser.line })
    yield* out.splice(0)
  }
  if (!begun) throw problem('file_empty')
  parser.close()
  yield* out.splice(0)
}
