// A table of a hundred thousand promises in sixty columns, made here, for the measure of how fast tables come in.
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'

const ROWS = 100_000
const MORE = 47
const COLUMNS = [
  ...['ref', 'title_en', 'title_uk', 'kind', 'topic', 'promisers', 'beneficiaries', 'quote', 'document'],
  ...['modality', 'said_on', 'target_low', 'target_currency'],
]

/** About 60 MB. */
function table(): Uint8Array {
  const header = [...COLUMNS, ...Array.from({ length: MORE }, (_, at) => `x${at}`)].join(',')
  const more = (row: number) => Array.from({ length: MORE }, (_, at) => (at % 3 ? `value ${at} ${row}` : ''))
  const rows = Array.from({ length: ROWS }, (_, row) =>
    [
      ...[`r${row}`, `Title ${row}`, `"Назва, ${row}"`, 'financial', 'energy', 'japan', 'ukraine; moldova'],
      ...[`will give ${row}`, 'document', 'pledges', '2024-11-05', `${row}.25`, 'USD', ...more(row)],
    ].join(','),
  )
  return Buffer.from(`${header}\r\n${rows.join('\r\n')}\r\n`)
}

let made: Uint8Array | null = null

/** All rows to records, checked, none kept. */
export async function readTable(): Promise<number> {
  made ??= table()
  const opened = await IN.csv.open(sourceOf(made), { what: 'commitments' })
  let records = 0
  for await (const { flaws } of opened.records()) if (flaws.length === 0) records++
  if (records !== ROWS) throw new Error(`${records} of ${ROWS} rows were read`)
  return records
}
