// Workbooks made by other programs, and the book's own, read back.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#db/store'
import { IMPORTABLE, type Importable } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import { sourceOf } from '#formats/in/source'
import { errorRows } from '#formats/out/error-rows'
import { wordsFor } from '#messages/words'
import { foundingBook } from '#tests/support/founding-book.ts'
import { flawsOf, readTableOf, refusalOf, textRow, workbook } from '#tests/support/table.ts'
import { takenFile } from '#tests/support/taking.ts'

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../support/files/workbooks', name))

test('a sheet of remarks before the table is passed over, where no sheet is asked for', async () => {
  const sheets = { Readme: textRow('How to read this'), Flows: textRow('ref', 'amount') + textRow('7', '5') }
  const { records, head } = await readTableOf('flows', workbook({ sheets }))
  expect(records).toMatchObject([{ identifier: '7' }])
  expect(head).toMatchObject({ sheet: 'Flows', sheets: ['Readme', 'Flows'] })
  expect(await refusalOf('flows', workbook({ sheets }), { sheet: 'Readme' })).toMatchObject({
    code: 'table_fields_missing',
  })
})

test('openpyxl: a title above, merged cells, days, a formula that nobody computed, hidden sheets', async () => {
  const { head, records, warnings } = await readTableOf('flows', file('openpyxl.xlsx'))
  expect(head).toMatchObject({ line: 3, sheets: ['Потоки', 'Довідка'] })
  expect(records).toMatchObject([
    {
      line: 4,
      input: { ref: '1', title: 'Генератори', starts: '2024-11-05', amount: '1234.5', provider: 'Японія' },
    },
    { line: 5, input: { ref: '2', starts: '2024-11-05' } },
    { line: 6, input: { ref: '3', amount: '0.3', currency: 'EUR' } },
  ])
  expect(records.map(flawsOf)).toEqual([[], [['cell_formula_empty', 4, 'amount', '']], []])
  expect(warnings.map(({ code }) => code)).toEqual(['head_below', 'sheets_unread', 'sheets_hidden'])
})

test('XlsxWriter, in its way of little memory', async () => {
  const { records, warnings } = await readTableOf('flows', file('xlsxwriter.xlsx'))
  expect(records.map(({ input }) => input)).toEqual([
    { ref: '1', title: 'a', starts: '2024-11-05', amount: '2', currency: 'USD' },
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['formula_taken'])
})

describe('the book’s own tables', () => {
  let store: Store
  beforeAll(async () => {
    store = await foundingBook()
  })
  const read = async (what: Importable, extension: string, locale: string) => {
    const bytes = await takenFile(store, `${what}.${extension}`, `lang=${locale}`)
    const { records, head } = await readTableOf(what, bytes)
    expect(records.flatMap(flawsOf)).toEqual([])
    expect(head?.columns.filter(({ field, computed }) => field === null && !computed)).toEqual([])
    return records.map(({ input }) => input)
  }

  test.each(IMPORTABLE)('%s: no column is unknown, and the workbook says the same as CSV', async (what) => {
    const rows = await read(what, 'csv', 'en')
    if (what !== 'flows') expect(rows.length).toBeGreaterThan(2)
    for (const locale of LOCALES) expect(await read(what, 'xlsx', locale)).toEqual(rows)
  })
})

describe('refused rows to take away', () => {
  const taken = async (bytes: Uint8Array, locale: 'en' | 'uk' | 'ja') => {
    const { head, records } = await readTableOf('flows', bytes)
    const refused = records.filter(({ flaws }) => flaws.length > 0)
    const words = wordsFor(locale)
    return (
      await Array.fromAsync(errorRows({ source: sourceOf(bytes), headLine: head?.line, refused, words }))
    ).join('')
  }
  const table = (text: string) => new TextEncoder().encode(text)

  test('have their cells as they came, and the reason last', async () => {
    const text = 'List;;\nref;Note;amount\n1;"two\nlines; ""q""";x\n2;fine;5\n3;\'=1+1;1,2,3\n'
    expect(await taken(table(text), 'en')).toBe(
      '\ufeffref,Note,amount,What is wrong\r\n' +
        '1,"two\nlines; ""q""",x,"Line 3, column C (“amount”), 1: “x” is not a number. Write it in digits alone, without words, signs of money or per cent: 1234567.89."\r\n' +
        '3,\'=1+1,"1,2,3","Line 5, column C (“amount”), 3: “1,2,3” can be read in more than one way. Write numbers with a point for decimals and nothing between thousands: 1234567.89."\r\n',
    )
  })

  test('of a workbook, in the reader’s language', async () => {
    const text = await taken(file('openpyxl.xlsx'), 'uk')
    expect(text.split('\r\n')[0]).toBe('\ufeffНомер,Назва,Дата,Сума,Валюта,Донор,Що не так')
    expect(text).toContain(
      '2,Насоси,2024-11-05T13:30:00,,USD,Японія,"Рядок 5, стовпець D («Сума»), 2: Тут формула',
    )
  })

  test('mended, they are read again', async () => {
    const text = (await taken(table('ref,amount\n1,x\n'), 'ja')).replace(',x,', ',5,')
    expect((await readTableOf('flows', text)).records).toMatchObject([
      { input: { ref: '1', amount: '5' }, flaws: [] },
    ])
  })
})
