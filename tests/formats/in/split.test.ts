// Tables cut into rows: every trap of RFC 4180 by name, any cut of the text, encodings, and the bounds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Splitter } from '#formats/in/table/split'
import { cellsOf, read, refusal, utf8 } from '#tests/support/csv-rows.ts'

describe('rows and cells', () => {
  test.each<[string, string, string[][]]>([
    [
      'three line ends',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a mark at the beginning',
      '\ufeffa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted delimiter, mark and break',
      'a,b\n"x,""y""","1\r\n2"\n',
      [
        ['a', 'b'],
        ['x,"y"', '1\r\n2'],
      ],
    ],
    [
      'empty rows',
      'a,b\n\n,\n  ,\t\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'an empty quoted cell',
      'a,b\n"",x',
      [
        ['a', 'b'],
        ['', 'x'],
      ],
    ],
    [
      'semicolons, decimals with commas',
      'a;b\n1,5;"2;3"\n',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'bars',
      'a|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a delimiter that is said',
      'sep=;\r\na,x;b\r\n1;2',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas in a quoted header',
      '"a,b,c";d\n1;2',
      [
        ['a,b,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'blanks after a closing mark',
      'a,b\n"x" ,y',
      [
        ['a', 'b'],
        ['x', 'y'],
      ],
    ],
    [
      'a mark inside a bare cell',
      'a,b\n5" pipe,y',
      [
        ['a', 'b'],
        ['5" pipe', 'y'],
      ],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await cellsOf(utf8(text))).toEqual(expected)
  })

  test('rows are those that a spreadsheet shows, empty ones counted', async () => {
    const rows = await read(utf8('a,b\r\n"1\r\n2\n3",x\r\n\r\n4,5\r\n'))
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4])
  })

  test('a stray quotation mark is told by its column', async () => {
    const rows = await read(utf8('a,b\nx,5" pipe\n"y"z,1\n'))
    expect(rows.map(({ notes }) => notes?.[0]?.at ?? null)).toEqual([null, 1, 0])
  })

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', 'ї', '円', ' ', '😀') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  const written = (rows: string[][]) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')

  test('what is written by the rules is read again, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const text = written(rows)
        const splitter = new Splitter(',')
        const found: string[][] = []
        for (let at = 0; at < text.length; at += size)
          for (const { cells } of splitter.push(text.slice(at, at + size))) found.push(cells)
        for (const { cells } of splitter.push('', true)) found.push(cells)
        expect(found).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes are rows or a refusal in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const flaw = await refusal(bytes)
        if (flaw) expect(flaw.code).toMatch(/^table_/)
      }),
      { numRuns: 500 },
    )
  })
})
