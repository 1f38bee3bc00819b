/** XLSX: the rows of a table, what belongs to them on a second sheet, and a sheet that says what the file is. */
import { labelOf } from '#formats/out/columns'
import { shownBy } from '#formats/out/shown'
import { type Spelling, type Spelt, spellerOf } from '#formats/out/spelt'
import type { Head, Table } from '#formats/out/table'
import type { Format, Taking } from '#formats/out/taking'
import { aboutRows, type Seen } from '#formats/out/xlsx-about'
import { partsFor, sheetPath } from '#formats/out/xlsx-parts'
import { cellXml, MOST_ROWS, rowXml, type SheetColumn, sheetHead, sheetTail } from '#formats/out/xlsx-sheet'
import { type Packer, packer } from '#formats/out/xlsx-zip'
import { type Words, wordsFor } from '#messages/words'

const XML: Spelling = {
  cell: (sort) => (value) => cellXml(value, sort),
  before: '<row>',
  between: '',
  after: '</row>',
}

const head = (columns: readonly Head[], { asked }: Taking): SheetColumn[] =>
  columns.map((one) => ({ label: labelOf(one, asked.locale), sort: one.sort, width: one.width }))

/** A sheet takes rows until it is full; the filter of its head spans what is in it. */
function sheet(pack: Packer, at: number, columns: readonly SheetColumn[]) {
  const part = pack.part(sheetPath(at))
  let text = sheetHead(columns)
  let rows = 1
  return {
    /** How many rows there is still room for. */
    room: () => MOST_ROWS - rows,
    add(spelt: Spelt) {
      rows = Math.min(rows + spelt.rows, MOST_ROWS)
      text += spelt.text
    },
    async flush() {
      const whole = text
      text = ''
      await part.write(whole)
    },
    end: async () => {
      await part.write(text + sheetTail(columns, rows))
      await part.end()
    },
  }
}

const about = ({ t }: Words): SheetColumn[] => [
  { label: t('exports.fact'), sort: 'text', width: 30 },
  { label: t('exports.value'), sort: 'text', width: 100 },
]

export function xlsxOf<T, R, E>(table: Table<T, R, E>): Format {
  const { what, columns, records, rowsOf, more, money } = table
  async function* write(taking: Taking): AsyncGenerator<Uint8Array> {
    const words = wordsFor(taking.asked.locale)
    const shown = shownBy(taking)
    const pack = packer()
    const names = [what, ...(more ? [more.name] : []), 'about' as const]
    for (const [path, xml] of partsFor(names.map((name) => words.t(`exports.sheet.${name}`)))) {
      const part = pack.part(path)
      await part.write(xml)
      await part.end()
    }
    const seen: Seen = { measures: new Set(), currencies: new Set(), rows: 0 }
    // One pass over the book feeds both sheets: the second waits packed until its turn.
    const spell = spellerOf(columns, rowsOf)
    const main = sheet(pack, 0, head(columns, taking))
    const beside = more && sheet(pack, 1, head(more.columns, taking))
    for await (const page of records(taking)) {
      for (const { measure, currency } of money ? page.flatMap(money) : []) {
        if (measure) seen.measures.add(measure)
        if (currency) seen.currencies.add(currency)
      }
      const spelt = spell(page, main.room(), shown, XML)
      seen.rows += spelt.rows
      main.add(spelt)
      if (more && beside) beside.add(more.spell(page, beside.room(), shown, XML))
      await main.flush()
      await beside?.flush()
      yield* pack.ready()
    }
    await main.end()
    await beside?.end()
    const facts = about(words)
    const last = sheet(pack, names.length - 1, facts)
    for (const row of await aboutRows(table, taking, seen)) last.add({ text: rowXml(row, facts), rows: 1 })
    await last.end()
    pack.end()
    yield* pack.ready()
  }
  return { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write }
}
