// What a file is, told by its beginning alone.
import { expect, test } from 'vitest'
import { recognise } from '#formats/in/recognise'
import { sourceOf } from '#formats/in/source'
import { textRow, workbook } from '#tests/support/table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each<[string, Uint8Array, string]>([
  ['a table', utf8('ref,title\n1,a\n'), 'csv'],
  ['a table with semicolons, in UTF-16', utf16('ref;title\n1;a\n'), 'csv'],
  ['a workbook', workbook({ sheets: { A: textRow('ref', 'title') } }), 'xlsx'],
  ['activities', utf8('\ufeff<?xml version="1.0"?>\n<iati-activities version="2.03"/>'), 'iati'],
  ['activities in UTF-16', utf16('<iati-activities/>'), 'iati'],
  [
    'a release of Kiel that says nothing of what is still to be allocated',
    utf8('country,iso,year,month,total,financial,humanitarian,military,commitments\n'),
    'kiel',
  ],
  [
    'Kiel’s table in a workbook, under a title',
    workbook({ sheets: { A: `${textRow('Release 30')}${textRow('country', 'month', 'to_be_allocated')}` } }),
    'kiel',
  ],
  ['an older table of FTS', utf8('date,description,amountUSD,srcOrganization,status,id\n'), 'fts'],
  [
    'Kiel’s table',
    utf8('country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated\n'),
    'kiel',
  ],
  ['the table of FTS', utf8('date,id,amountUSD,srcOrganization,destOrganization,status\n'), 'fts'],
  ['a book’s data', utf8('\ufeff[\n {"ref": "1"}]'), 'json'],
  ['a table that only speaks of months', utf8('country,year,month,amount\n'), 'csv'],
  ['a web page, which is refused as one', utf8('<html><body/></html>'), 'csv'],
  ['rich text, which is no data of a book', utf8('{\\rtf1 abc}'), 'csv'],
  ['nothing', utf8(''), 'csv'],
  ['a picture, which is no table and is refused as one', utf8('\u0089PNG'), 'csv'],
])('%s', async (_name, bytes, expected) => {
  expect(await recognise(sourceOf(bytes, 7))).toBe(expected)
})
