/** Files that are taken away and brought back: what then is anything but the same. */
import type { Store } from '#db/store'
import { planImport } from '#db/verbs/import-records'
import type { RowFate } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import type { Locale } from '#domain/locale'
import { IN, type InName } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { takenFile } from '#tests/support/taking.ts'

export type Trip = { file: string; format: InName; what: Importable }

export const TRIPS: readonly Trip[] = [
  { file: 'commitments.csv', format: 'csv', what: 'commitments' },
  { file: 'commitments.xlsx', format: 'xlsx', what: 'commitments' },
  { file: 'commitments.json', format: 'json', what: 'commitments' },
  { file: 'commitments.xml', format: 'iati', what: 'commitments' },
  { file: 'deliveries.csv', format: 'csv', what: 'deliveries' },
  { file: 'deliveries.xlsx', format: 'xlsx', what: 'deliveries' },
  { file: 'deliveries.json', format: 'json', what: 'deliveries' },
  { file: 'parties.csv', format: 'csv', what: 'parties' },
  { file: 'parties.xlsx', format: 'xlsx', what: 'parties' },
  { file: 'parties.json', format: 'json', what: 'parties' },
]

export async function roundTrip(store: Store, { file, format, what }: Trip, locale: Locale) {
  const bytes = await takenFile(store, file, `lang=${locale}`)
  const opened = await IN[format].open(sourceOf(bytes), { what, locale })
  const told: RowFate[] = []
  const totals = await planImport(store.read, {
    what,
    records: () => opened.records(),
    tell: (fate) => void ((fate.fate === 'same' && fate.flaws.length === 0) || told.push(fate)),
  })
  return { told, totals }
}
