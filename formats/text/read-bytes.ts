/** Reads a file of any sort that the book knows, here and now: `readText` does it where nothing else waits for it. */
import { normaliseText, TEXT_LIMIT } from '#domain/normalise-text'
import { problem } from '#domain/problem'
import { readHtml } from './html.ts'
import { decodePlain } from './plain.ts'
import { type Hint, plainText, type ReadText, refuseBySize } from './read.ts'
import { recognise, type Sort } from './recognise.ts'
import { readWord } from './word.ts'

type Reader = (bytes: Uint8Array) => ReadText | Promise<ReadText>

const refuse =
  (code: 'file_old_word' | 'file_locked' | 'file_unknown'): Reader =>
  () => {
    throw problem(code)
  }

const READERS: Record<Sort, Reader> = {
  plain: (bytes) => plainText(decodePlain(bytes)),
  html: readHtml,
  word: readWord,
  // Half a megabyte of program, loaded where there is a PDF to read.
  pdf: async (bytes) => (await import('./pdf.ts')).readPdf(bytes),
  old_word: refuse('file_old_word'),
  locked: refuse('file_locked'),
  other: refuse('file_unknown'),
}

export async function readBytes(bytes: Uint8Array, hint: Hint): Promise<ReadText> {
  refuseBySize(bytes)
  const read = await READERS[recognise(bytes, hint)](bytes)
  const { length } = normaliseText(read.text)
  if (length === 0) throw problem('file_empty')
  if (length > TEXT_LIMIT) throw problem('text_too_long', undefined, { limit: TEXT_LIMIT })
  return read
}
