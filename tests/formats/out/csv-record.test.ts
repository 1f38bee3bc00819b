// CSV keeps every value, and none of them is run by a spreadsheet.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRecord, harmless } from '#formats/out/csv-record'

describe('a field', () => {
  test.each([
    ['a word', 'Kyiv', 'Kyiv'],
    ['a comma', 'Kyiv, Tokyo', '"Kyiv, Tokyo"'],
    ['quotes', 'a "firm" promise', '"a ""firm"" promise"'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+1 more', "'+1 more"],
    ['a full-width sign', '＝1+1', "'＝1+1"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1', "'\t=1"],
    ['a text that begins with an apostrophe and a sign', "'=1", "''=1"],
    ['an apostrophe alone', "'tis", "'tis"],
    ['an amount below zero', '-5.25', '-5.25'],
    ['a number', -5, '-5'],
    ['nothing', null, ''],
  ])('%s', (_, value, written) => expect(csvRecord([value])).toBe(`${written}\r\n`))
})

/** A reader of its own, by RFC 4180 alone. */
function read(text: string): string[] {
  const fields: string[] = []
  let rest = text
  for (;;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    if (!match) throw new Error(`no field at ${JSON.stringify(rest.slice(0, 20))}`)
    fields.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'))
    rest = rest.slice(match[0].length)
    if (match[3] === '\r\n') return fields
  }
}
const given = (text: string): string => (/^'+[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text)
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^'{0,2}[=+@＝\t\r\n'",a1-]{0,6}$/))

test('whatever is written is read back', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1 }), (values) => {
      expect(read(csvRecord(values)).map(given)).toEqual(values)
    }),
  )
})

test('no text begins a formula', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const written = harmless(text)
      expect(/^[=+\-@＝＋－＠\t\r\n]/.test(written) && Number.isNaN(Number(written))).toBe(false)
    }),
  )
})
