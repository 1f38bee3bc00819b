import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PROBLEMS, Problem } from '#domain/problem'
import { readBytes } from '#formats/text/read-bytes'
import { utf8 } from '#tests/support/files/encode.ts'
import { column, makePdf } from '#tests/support/files/pdf.ts'
import { makeWord, paragraphs } from '#tests/support/files/word.ts'

const SENTENCE = 'Japan will provide 100 generators to Ukraine by the end of the year.'
const FILES = [
  utf8(SENTENCE),
  utf8(`<!doctype html><html><body><table><tr><td>${SENTENCE}<ul><li>a</table>`),
  makePdf([{ lines: column([SENTENCE, SENTENCE]) }]),
  makeWord(paragraphs(SENTENCE, SENTENCE)),
]

/** A file with some of its bytes changed, its end cut off, or something put before it. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
    fc.double({ min: 0.1, max: 1, noNaN: true }),
    fc.uint8Array({ maxLength: 6 }),
  )
  .map(([file, changes, part, before]) => {
    const bytes = file.slice(0, Math.ceil(file.length * part))
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    return Uint8Array.from([...before, ...bytes])
  })

test('whatever comes, it is a text or a sentence about the file', async () => {
  const given = fc.oneof(fc.uint8Array({ maxLength: 400 }), spoiled)
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.constantFrom('a.txt', 'a.html', 'a.pdf', 'a.docx', ''),
      async (bytes, name) => {
        const read = await readBytes(bytes, { name }).catch((error: unknown) => error)
        if (read instanceof Problem) expect(Object.keys(PROBLEMS)).toContain(read.code)
        else expect(read).toMatchObject({ text: expect.any(String), mediaType: expect.any(String) })
      },
    ),
    { numRuns: 600 },
  )
}, 60_000)
