import { describe, expect, test } from 'vitest'
import { readText } from '#formats/text/read-text'
import { utf8 } from '#tests/support/files/encode.ts'
import { column, makePdf } from '#tests/support/files/pdf.ts'
import { makeWord, paragraphs } from '#tests/support/files/word.ts'

const SENTENCE = 'Japan will provide 100 generators to Ukraine by the end of the year.'

describe('a file read in a thread of its own', () => {
  test.each([
    ['text', utf8(SENTENCE), 'a.txt', 'text/plain'],
    ['page', utf8(`<html><p>${SENTENCE}`), 'a.html', 'text/html'],
    ['PDF', makePdf([{ lines: column([SENTENCE]) }]), 'a.pdf', 'application/pdf'],
    [
      'Word',
      makeWord(paragraphs(SENTENCE)),
      'a.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('%s', async (_name, bytes, name, mediaType) => {
    expect(await readText(bytes, { name })).toMatchObject({ text: SENTENCE, mediaType })
  })

  test('what is wrong comes back as it was said', async () => {
    const locked = makePdf([{ lines: column([SENTENCE]) }], { password: 'x' })
    await expect(readText(locked, {})).rejects.toMatchObject({ code: 'file_locked', status: 400 })
    await expect(readText(new Uint8Array(20 * 1024 * 1024 + 1), {})).rejects.toMatchObject({
      code: 'file_too_large',
      status: 413,
      flaws: [{ facts: { limit: 20 } }],
    })
  })

  test('a file that takes too long is given up, the next one is read', async () => {
    const nested = utf8(`${'<div>'.repeat(300_000)}x`)
    await expect(readText(nested, { name: 'a.html' }, 1500)).rejects.toMatchObject({ code: 'file_heavy' })
    expect((await readText(utf8(SENTENCE), {})).text).toBe(SENTENCE)
  })

  test('others are answered meanwhile', async () => {
    const pages = Array.from({ length: 300 }, () => ({
      lines: column(Array.from({ length: 40 }, () => SENTENCE)),
    }))
    const file = makePdf(pages)
    let longest = 0
    let last = performance.now()
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    const files = await Promise.all(Array.from({ length: 3 }, () => readText(file, {})))
    clearInterval(beat)
    expect(files.map(({ text }) => text.match(/generators/g)?.length)).toEqual([12_000, 12_000, 12_000])
    expect(longest).toBeLessThan(500)
  })
})
