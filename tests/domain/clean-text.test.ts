import { describe, expect, it } from 'vitest'
import { cleanText, cleanTexts } from '#domain/clean-text'

describe('a text enters the book', () => {
  it.each([
    ['plain words stay', 'Ōsaka, Одеса 大阪 😀', 'Ōsaka, Одеса 大阪 😀'],
    ['tabs and line ends stay', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['joined emoji and marks stay', '👩‍🚒 e\u0301', '👩‍🚒 e\u0301'],
    ['a lone high half is shown as damaged', 'surr \ud83d one', 'surr \ufffd one'],
    ['a lone low half too', '\udc00x', '\ufffdx'],
    ['a NUL goes', 'A\u0000B', 'AB'],
    ['other controls go', '\u0007bell\u001b[1m\u007f\u0093', 'bell[1m'],
    ['line breaks of spreadsheets are line ends', 'a\vb\fc\u0085d', 'a\nb\nc\nd'],
    ['what XML forbids goes', 'a\ufffeb\uffffc', 'abc'],
  ])('%s', (_, given, kept) => {
    expect(cleanText(given)).toBe(kept)
  })
  it('reaches into lists and records, and leaves all else as it is', () => {
    const bytes = new Uint8Array([0, 1])
    const day = new Date(0)
    const given = { title: { en: 'a\u0000' }, list: ['b\u0000', 2, null], bytes, day, n: 1 }
    const kept = cleanTexts(given)
    expect(kept).toEqual({ title: { en: 'a' }, list: ['b', 2, null], bytes, day, n: 1 })
    expect(kept.bytes).toBe(bytes)
    expect(kept.day).toBe(day)
  })
  it('hands back what is clean', () => {
    const given = { title: { en: 'a' }, list: ['b'] }
    expect(cleanTexts(given)).toBe(given)
  })
})
