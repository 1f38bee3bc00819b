// What is taken away and brought back unchanged changes nothing, whatever the format and language.
import { describe, expect, test, vi } from 'vitest'
import { planImport } from '#db/verbs/import-records'
import type { RowFate } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import { LOCALES } from '#domain/locale'
import type { InName } from '#formats/in/index'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { seededStore } from '#tests/support/store.ts'
import { takenFile } from '#tests/support/taking.ts'

vi.setConfig({ testTimeout: 60_000 })

const TRIPS: readonly { file: string; format: InName; what: Importable }[] = [
  { file: 'commitments.csv', format: 'csv', what: 'commitments' },
  { file: 'commitments.xlsx', format: 'xlsx', what: 'commitments' },
  { file: 'commitments.xml', format: 'iati', what: 'commitments' },
  { file: 'commitments.json', format: 'json', what: 'commitments' },
  { file: 'deliveries.json', format: 'json', what: 'deliveries' },
  { file: 'parties.json', format: 'json', what: 'parties' },
  { file: 'deliveries.csv', format: 'csv', what: 'deliveries' },
  { file: 'deliveries.xlsx', format: 'xlsx', what: 'deliveries' },
  { file: 'parties.csv', format: 'csv', what: 'parties' },
  { file: 'parties.xlsx', format: 'xlsx', what: 'parties' },
]

describe.each(TRIPS)('$file', ({ file, format, what }) => {
  test.each(LOCALES)('in %s', async (locale) => {
    const store = await seededStore()
    const bytes = await takenFile(store, file, `lang=${locale}`)
    const opened = await IN[format].open(sourceOf(bytes), { what, locale })
    const told: RowFate[] = []
    const totals = await planImport(store.read, {
      what,
      records: () => opened.records(),
      tell: (fate) => void (fate.fate === 'same' || told.push(fate)),
    })
    expect(told).toEqual([])
    expect(totals.same).toBe(totals.records)
    expect(totals.records).toBeGreaterThan(3)
  })
})
