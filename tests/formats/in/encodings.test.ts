import { describe, expect, test } from 'vitest'
import { TABLE_LIMIT } from '#formats/in/source'
import { CELL_LIMIT, COLUMN_LIMIT } from '#formats/in/table/cells'
import { csvRows } from '#formats/in/table/rows'
import { cellsOf, read, refusal, utf8 } from '#tests/support/csv-rows.ts'

const le = (text: string) => Buffer.from(text, 'utf16le')

describe('encodings', () => {
  const UKRAINIAN =
    'країна;опис\nУкраїна;Надано допомогу для відновлення\nЯпонія;Слова й справи, обіцяне та виконане\n'
  const windows1251 = (text: string) =>
    Buffer.from(
      [...text].map((letter) => {
        for (let byte = 0; byte < 256; byte++)
          if (new TextDecoder('windows-1251').decode(Uint8Array.of(byte)) === letter) return byte
        throw new RangeError(letter)
      }),
    )
  // 国,額 / にほん,1 / ひろしま,2 in Shift_JIS.
  const SHIFT_JIS = Buffer.from('8d912c8a7a0a82c982d982f12c310a82d082eb82b582dc2c320a', 'hex')

  test.each<[string, Uint8Array, string]>([
    ['UTF-16 with its mark', le('\ufeffcountry,amount\nУкраїна,1\n'), 'Україна'],
    ['UTF-16, the other way round', le('\ufeffcountry,amount\nУкраїна,1\n').swap16(), 'Україна'],
    ['UTF-16 without a mark', le('country,amount\nAustralia,1\n'), 'Australia'],
    ['UTF-16 of other letters without a mark', le(UKRAINIAN), 'Україна'],
    ['UTF-16 of other letters without a mark, the other way round', le(UKRAINIAN).swap16(), 'Україна'],
    ['Japanese UTF-16 without a mark', le('番号,一覧\n発電機百台、一式,1\n'), '発電機百台、一式'],
    ['Windows-1251', windows1251(UKRAINIAN), 'Україна'],
    ['Shift_JIS', SHIFT_JIS, 'にほん'],
  ])('%s', async (_name, bytes, first) => {
    expect((await cellsOf(bytes))[1]?.[0]).toBe(first)
  })

  test('UTF-8 is read whole where a piece cuts a letter', async () => {
    const bytes = utf8(`a,b\n${'Україна 円 😀,1\n'.repeat(2000)}`)
    for (const piece of [1, 3, 997]) {
      const rows = await read(bytes, piece)
      expect(rows.at(-1)?.cells).toEqual(['Україна 円 😀', '1'])
      expect(rows).toHaveLength(2001)
    }
  })

  test('single damaged bytes show, the rest is read', async () => {
    const bytes = Buffer.concat([utf8('a,b\nУкраїна й Японія,Укра'), Buffer.of(0xd1), utf8('на\n')])
    expect((await cellsOf(bytes))[1]).toEqual(['Україна й Японія', 'Укра�на'])
  })
})

describe('refused whole, in words', () => {
  test.each<[string, Uint8Array, string, object?]>([
    ['a web page', utf8('\n<!DOCTYPE html><table><tr><td>ref</td></tr></table>'), 'table_html'],
    ['a table of a web page in UTF-16', le('\ufeff<table><tr><td>ref</td></tr></table>'), 'table_html'],
    [
      'an old XML spreadsheet',
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
      'table_html',
    ],
    ['a workbook or a zip bomb', utf8('PK\x03\x04…'), 'table_packed'],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'table_packed'],
    ['a PDF', utf8('%PDF-1.7\n'), 'table_binary'],
    ['empty bytes', utf8('a,b\n1,\0\n'), 'table_binary'],
    [
      'no known encoding',
      Buffer.from([97, 44, 98, 10, 0x81, 0xff, 0xfe, 0x90, 0x8d, 0x9d]),
      'table_encoding',
    ],
    ['a million columns', utf8(','.repeat(1_000_000)), 'table_columns', { line: 1, limit: COLUMN_LIMIT }],
    ['a quotation mark never closed', utf8('a,b\n1,2\n3,"4\n5,6\n'), 'table_quote_open', { line: 3 }],
    [
      'a quotation mark never closed, long before the end',
      utf8(`a,b\n1,"2\n${'x,y\n'.repeat(CELL_LIMIT)}`),
      'table_quote_open',
      { line: 2 },
    ],
    [
      'a cell without end',
      utf8(`a,b\n1,${'x'.repeat(CELL_LIMIT + 1)}\n`),
      'table_cell',
      { line: 2, column: 2 },
    ],
    ['quotation marks without end', utf8(`a\n${'"'.repeat(CELL_LIMIT * 3)}`), 'table_cell'],
  ])('%s', async (_name, bytes, code, facts) => {
    const flaw = await refusal(bytes)
    expect(flaw?.code).toBe(code)
    if (facts) expect(flaw?.facts).toMatchObject(facts)
  })

  test('a table beyond the limit is refused before a byte is read', async () => {
    const unread = { size: TABLE_LIMIT + 1, open: () => expect.unreachable() }
    await expect(Array.fromAsync(csvRows(unread))).rejects.toMatchObject({
      flaws: [{ code: 'table_too_large', facts: { limit: 256 } }],
    })
  })
})
