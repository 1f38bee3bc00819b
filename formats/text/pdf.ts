/** A PDF as text with its paragraphs; only the words are read, nothing is drawn and nothing in it is run. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { TEXT_LIMIT } from '#domain/normalise-text'
import { problem } from '#domain/problem'
import { type Page, withoutRunningHeads } from './pdf-heads.ts'
import { linesOf, type Piece } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { languageOf, type ReadText, titleOf } from './read.ts'

/** Fewer letters than this on an average page are stamps on a scan. */
const LETTERS_ON_PAGE = 8

/** The reader asks for these of the browser while it loads; they are for drawing, which is never asked of it. */
function standIns(): void {
  const held = globalThis as { DOMMatrix?: unknown; Path2D?: unknown }
  held.DOMMatrix ??= class {}
  held.Path2D ??= class {}
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  standIns()
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // The reader takes its bytes away from whoever gave them.
    data: bytes.slice(),
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    // Tables of letters, for the PDFs of Japan above all: they name a table instead of holding one.
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${join(folder, 'standard_fonts')}/`,
  })
  try {
    return await task.promise
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw problem(locked ? 'file_locked' : 'file_damaged')
  }
}

async function pageOf(page: PDFPageProxy, number: number): Promise<Page> {
  const { transform: turn, height } = page.getViewport({ scale: 1 })
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turn
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const [ia = 1, ib = 0, ic = 0, id = 1, ie = 0, f_ = 0] = item.transform as number[]
    const across = [a * ia + c * ib, b * ia + d * ib] as const
    const size = Math.hypot(ic, id) || Math.hypot(ia, ib)
    return [
      {
        text: item.str,
        x: a * ie + c * f_ + e,
        y: b * ie + d * f_ + f,
        width: item.width,
        size,
        slanted: Math.abs(across[1]) > Math.abs(across[0]) * 0.2,
      },
    ]
  })
  return { lines: linesOf(pieces, number), height }
}

async function pagesOf(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const read = await pageOf(page, number)
    page.cleanup()
    pages.push(read)
    length += read.lines.reduce((sum, line) => sum + line.text.length, 0)
    if (length > TEXT_LIMIT * 1.1) throw problem('text_too_long', undefined, { limit: TEXT_LIMIT })
  }
  return pages
}

/** Programs put their own name or a file's name where the title belongs. */
const isTitle = (title: string | null): title is string =>
  title !== null &&
  !/^(microsoft (word|powerpoint)|untitled|document\d*|slide \d)|\.(docx?|pdf|rtf|odt|indd|jtd)$/i.test(title)

export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const document = await open(bytes)
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as {
    info: Record<string, unknown>
  }
  const said = (name: string) => (typeof info[name] === 'string' ? info[name] : null)
  const pages = await pagesOf(document).catch((error: unknown) => {
    throw error instanceof Error && error.name === 'Problem' ? error : problem('file_damaged')
  })
  const text = paragraphsOf(withoutRunningHeads(pages))
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (letters < LETTERS_ON_PAGE * pages.length) throw problem('file_no_text')
  const title = titleOf(said('Title'))
  return {
    text,
    mediaType: 'application/pdf',
    title: isTitle(title) ? title : null,
    language: languageOf(said('Language')),
    published: null,
  }
}
