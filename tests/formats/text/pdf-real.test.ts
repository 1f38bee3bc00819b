import { describe, expect } from 'vitest'
import { readBytes } from '#formats/text/read-bytes'
import { makePdf, pagesOf } from '#tests/support/files/pdf.ts'
import { realText, testOfReal } from '#tests/support/files/real-texts.ts'

const read = (bytes: Uint8Array) => readBytes(bytes, { name: 'readout.pdf', type: 'application/pdf' })

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
  testOfReal('%s', async (name) => {
    const text = realText(name).replace(/[^\x20-\x7e\n]/gu, '')
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
