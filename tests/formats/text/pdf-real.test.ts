import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '#domain/normalise-text'
import { readBytes } from '#formats/text/read-bytes'
import { makePdf, pagesOf } from '#tests/support/files/pdf.ts'

const read = (bytes: Uint8Array) => readBytes(bytes, { name: 'readout.pdf', type: 'application/pdf' })

const DOCUMENTS = join(import.meta.dirname, '../../../../shared/documents')
const real = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')) : []
if (real.length === 0) console.info(`real texts are not tried: ${DOCUMENTS} is not there`)

/** Lines of at most so many characters, as a printer breaks them. */
function wrapped(paragraph: string, width: number): string[] {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line && line.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}

describe('real texts, printed and read again', () => {
  test.each(real)('%s', async (name) => {
    const text = normaliseText(readFileSync(join(DOCUMENTS, name), 'utf8')).replace(/[^\x20-\x7e\n]/gu, '')
    const paragraphs = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const printed = paragraphs.flatMap((paragraph) => [...wrapped(paragraph, 78), ''])
    const pages = Array.from({ length: Math.ceil(printed.length / 42) }, (_, at) =>
      printed.slice(at * 42, at * 42 + 42),
    )
    const bytes = makePdf(
      pagesOf(pages, (n) => `${n}`).map(({ lines }) => ({ lines: lines.filter((line) => line.text) })),
    )
    const words = (of: string) => of.split(/\s+/).join(' ')
    const found = (await read(bytes)).text
    expect(words(found)).toBe(words(paragraphs.join(' ')))
    const whole = paragraphs.filter((paragraph) => found.split('\n').includes(paragraph))
    expect(whole.length / paragraphs.length).toBeGreaterThan(0.8)
  })
})
