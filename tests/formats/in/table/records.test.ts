// Rows of tables as records: lines as a person sees them, rows said twice, other encodings, progress, and any text.
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { IN } from '#formats/in/index'
import { sourceOf, TABLE_LIMIT } from '#formats/in/source'
import { csvRecord } from '#formats/out/csv-record'
import { partsFor, sheetPath } from '#formats/out/xlsx-parts'
import { rowXml, sheetHead, sheetTail } from '#formats/out/xlsx-sheet'
import { encode } from '#tests/support/files/encode.ts'
import { flawsOf, readTableOf, refusalOf } from '#tests/support/table.ts'

describe('rows', () => {
  test('have the number that a spreadsheet shows', async () => {
    const { records } = await readTableOf('flows', 'ref,title\r\n1,"a\r\nb"\r\n\r\n2,c\r\n')
    expect(records.map(({ line }) => line)).toEqual([2, 4])
  })

  test('what is blank is not said', async () => {
    const { records } = await readTableOf('flows', 'ref,title,amount\n1, ,\n')
    expect(records[0]?.input).toEqual({ ref: '1' })
  })

  test('rows of another width are refused one by one', async () => {
    const { records } = await readTableOf('flows', 'ref,title,amount\n1,a\n2,a,5,9\n3,a,5,\n4,a,5\n')
    expect(records.map(flawsOf)).toEqual([
      [['cells_differ', null, null, undefined]],
      [['cells_differ', null, null, undefined]],
      [],
      [],
    ])
  })

  test('said twice they are the same, said otherwise they are refused', async () => {
    const { records, report, warnings } = await readTableOf(
      'flows',
      'ref,code,amount\n1,a,5\n1,a,5\n1,b,5\n1,a,6\n',
    )
    expect(records.map(({ line, flaws }) => [line, flaws[0]?.code, flaws[0]?.facts?.first])).toEqual([
      [2, undefined, undefined],
      [4, undefined, undefined],
      [5, 'repeated_otherwise', 2],
    ])
    expect([report.records, report.same, warnings[0]?.code]).toEqual([4, 1, 'repeated_same'])
  })

  test('a batch has a row for each of its stages', async () => {
    const { records } = await readTableOf(
      'deliveries',
      'delivery,stage,on\n1,announced,2024-01-01\n1,received,2024-02-01\n',
    )
    expect(records.map(({ flaws }) => flaws)).toEqual([[], []])
  })

  test('the columns of a flaw are those of the file', async () => {
    const { records } = await readTableOf('flows', 'Mood,ref,Amount\ngood,1,many\n')
    expect(records[0]?.flaws).toEqual([
      { code: 'cell_not_a_number', column: 3, field: 'amount', facts: { value: 'many', header: 'Amount' } },
    ])
  })

  test('what concerns a whole column is told once', async () => {
    const { warnings } = await readTableOf('flows', 'ref,title\n1,a\ufffd\n2,b\ufffd\n3,x"y\n4,z"z\n')
    expect(warnings.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['letters_damaged', 2, 2],
      ['quote_stray', 4, 2],
    ])
  })
})

describe('files', () => {
  const UKRAINIAN = 'Номер;Назва;Донор\n1;Генератори для лікарень;Японія\n2;Відновлення мережі;Німеччина\n'
  const JAPANESE = '番号,件名,提供者\n1,はつでんきの供与,にほん\n2,ポンプの輸送,ドイツ\n'

  test.each<[string, Uint8Array, string]>([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${UKRAINIAN}`), 'Японія'],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${UKRAINIAN}`, 'utf16le'), 'Японія'],
    ['Windows-1251', encode(UKRAINIAN, 'windows-1251'), 'Японія'],
    ['Shift_JIS', encode(JAPANESE, 'shift_jis'), 'にほん'],
    ['tabs', Buffer.from(UKRAINIAN.replaceAll(';', '\t')), 'Японія'],
    ['bars', Buffer.from(UKRAINIAN.replaceAll(';', '|')), 'Японія'],
  ])('%s', async (_name, bytes, provider) => {
    expect((await readTableOf('flows', bytes)).records[0]?.input).toMatchObject({ ref: '1', provider })
  })

  test('the semicolons of lists are no delimiters', async () => {
    const { records } = await readTableOf('commitments', 'A list\nslug,promisers\na,x; y; z\nb,x\nc,y\n')
    expect(records[0]?.input).toEqual({ slug: 'a', promisers: ['x', 'y', 'z'] })
  })

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'table_binary'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'table_binary'],
    ['a million columns', Buffer.from(','.repeat(1_000_000)), 'table_columns'],
    ['nothing', Buffer.from(''), 'table_no_rows'],
  ])('%s is refused in words', async (_name, bytes, code) => {
    expect((await refusalOf('flows', bytes))?.code).toBe(code)
  })

  test('a file beyond the limit is refused before it is read', async () => {
    const source = { ...sourceOf(Buffer.from('ref\n1\n')), size: TABLE_LIMIT + 1 }
    await expect(IN.csv.open(source, { what: 'flows' })).rejects.toMatchObject({ code: 'table_too_large' })
  })

  test('progress is told in bytes', async () => {
    const bytes = Buffer.from(
      `ref,title\n${Array.from({ length: 2000 }, (_, at) => `${at},title\n`).join('')}`,
    )
    const told: number[] = []
    const opened = await IN.csv.open(sourceOf(bytes, 4096), {
      what: 'flows',
      onBytes: (read) => told.push(read),
    })
    told.length = 0
    for await (const _record of opened.records());
    expect(told.at(-1)).toBe(bytes.length)
    expect(told).toEqual([...told].sort((a, b) => a - b))
  })
})

describe('any text is written and read again', () => {
  const letter = fc.constantFrom(...Array.from('a1 \'"=+-@,;|\\\t\n{}<&_x000D_їю円😀'))
  const text = fc.string({ unit: letter, maxLength: 12 })
  const rows = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 })
  const wanted = (given: [string, string][]) =>
    given.map(([title, description], at) =>
      Object.fromEntries(
        Object.entries({ ref: `r${at}`, title: title.trim(), description: description.trim() }).filter(
          ([, one]) => one,
        ),
      ),
    )
  const HEADER = ['ref', 'title', 'description']
  const inputs = async (bytes: Uint8Array) =>
    (await readTableOf('flows', bytes)).records.map(({ input }) => input)

  test('as CSV', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const lines = [HEADER, ...given.map((row, at) => [`r${at}`, ...row])].map(csvRecord).join('')
        expect(await inputs(Buffer.from(lines))).toEqual(wanted(given))
      }),
    )
  })

  test('as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const columns = HEADER.map((label) => ({ label, sort: 'text' as const, width: 9 }))
        const cells = given.map((row, at) => rowXml([`r${at}`, ...row], columns))
        const sheet = sheetHead(columns) + cells.join('') + sheetTail(columns, given.length)
        const parts = [...partsFor(['A']), [sheetPath(0), sheet] as const]
        const packed = zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, Buffer.from(xml)])))
        expect(await inputs(packed)).toEqual(wanted(given))
      }),
      { numRuns: 50 },
    )
  })
})
