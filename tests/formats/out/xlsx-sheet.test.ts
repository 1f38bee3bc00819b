// The cells of a workbook: of which sort each value becomes, and what no cell can hold.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellXml, columnName } from '#formats/out/xlsx-sheet'

const letters = (text: string, style = 0) =>
  `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t>${text}</t></is></c>`

describe('a cell', () => {
  test.each([
    ['a number', 12, 'number', '<c><v>12</v></c>'],
    ['an amount', '3000000000.5', 'decimal', '<c><v>3000000000.5</v></c>'],
    ['an amount of too many digits', '9007199254740993', 'decimal', letters('9007199254740993', 3)],
    ['a day', '2024-02-29', 'day', '<c s="2"><v>45351</v></c>'],
    ['a day that spreadsheets count wrongly', '1899-12-31', 'day', letters('1899-12-31', 3)],
    ['a formula', '=1+1', 'text', letters('=1+1')],
    ['signs of XML', 'a < b & "c"', 'text', letters('a &lt; b &amp; &quot;c&quot;')],
    ['characters that XML cannot hold', 'a\u0000\u0008\uFFFFb', 'text', letters('ab')],
    ['half a character', 'a\uD800b', 'text', letters('a\uFFFDb')],
    ['what looks like a spelt sign', '_x000D_', 'text', letters('_x005F_x000D_')],
    ['nothing', null, 'text', '<c/>'],
  ] as const)('%s', (_, value, sort, written) => expect(cellXml(value, sort)).toBe(written))

  test('takes 32,767 characters', () => {
    expect(cellXml('a'.repeat(40_000), 'text')).toBe(letters('a'.repeat(32_767)))
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, name) => expect(columnName(at)).toBe(name))

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
/** Read back as the standard says: XML first, then the signs spelt as `_x000D_`. */
const readBack = (xml: string): string =>
  (/<t[^>]*>(.*)<\/t>/s.exec(xml)?.[1] ?? '')
    .replace(/&(amp|lt|gt|quot);/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
/** What XML cannot hold is left out, half a character is shown as one that is lost. */
const holdable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .slice(0, 32_767)

test('whatever XML can hold is read back', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(_x[0-9A-F]{4}_?|[ab&<>" ])*$/))
  fc.assert(
    fc.property(texts, (text) => {
      expect(readBack(cellXml(text, 'text'))).toBe(holdable(text))
    }),
  )
})
