// What a dry run without a book tells: a row that lacks what a new record needs is refused, with its column.
import { expect, test } from 'vitest'
import { dryRun } from '#formats/in/dry-run'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { wordsFor } from '#messages/words'
import { textRow, workbook } from '#tests/support/table.ts'

const HEAD = 'ref,title,kind,topic,promisers,beneficiaries,document,quote,speaker,modality\n'
const run = async (text: string, mapping = {}) => {
  const opened = await IN.csv.open(sourceOf(new TextEncoder().encode(text)), { what: 'commitments', mapping })
  return dryRun(opened, wordsFor('en'))
}

test('a row that lacks a field is refused at its column', async () => {
  const { records, refused, ...told } = await run(
    `${HEAD}1,a,in_kind,energy,J,U,d,q,J,pledged\n2,,in_kind,energy,J,U,d,,J,pledged\n`,
  )
  expect([records, told.new, told.refused_count]).toEqual([2, 1, 1])
  expect(refused.map(({ line, column, code, text }) => [line, column, code, text])).toEqual([
    [3, 8, 'required', 'Line 3, column H (“quote”), ref:2: Fill this in.'],
    [3, 2, 'required', 'Line 3, column B (“title”), ref:2: Fill this in.'],
  ])
})

test('a table that only changes what a book has lacks nothing', async () => {
  expect(await run('ref,title\n1,\n')).toMatchObject({ new: 1, refused_count: 0 })
})

test('of two columns of one header one is chosen as a spreadsheet names it', async () => {
  const opened = await IN.csv.open(sourceOf(new TextEncoder().encode('ref,title,title\n1,a,b\n')), {
    what: 'commitments',
    mapping: { title_en: 'C' },
  })
  const [record] = await Array.fromAsync(opened.records())
  expect(record?.input).toEqual({ ref: 'ref:1', title_en: 'b' })
})

test('Kiel’s table in a workbook, whose rows end where their cells do', async () => {
  const bytes = workbook({
    sheets: {
      A: textRow('country', 'year', 'month', 'total', 'gdp') + textRow('Japan', '2022', '3', '0.5'),
    },
  })
  const told = await dryRun(await IN.kiel.open(sourceOf(bytes)), wordsFor('en'))
  expect(told).toMatchObject({
    new: 1,
    refused_count: 0,
    figures: { sums: { 'allocation|EUR': '500000000' } },
  })
})
