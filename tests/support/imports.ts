/** Hand-made records as a reader of tables would give them, and whole books as comparable text. */
import { getTableName } from 'drizzle-orm'
import { tables } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type ImportInput, importRecords, planImport } from '#db/verbs/import-records'
import type { RowFate } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import { system } from '#tests/support/records.ts'

export const rowsOf = (inputs: readonly ImportRecord['input'][]): ImportRecord[] =>
  inputs.map((input, n) => ({
    line: n + 2,
    identifier: typeof input.ref === 'string' ? input.ref : null,
    input,
    flaws: [],
  }))

const source = (what: Importable, inputs: readonly ImportRecord['input'][]) => {
  const fates: RowFate[] = []
  const input: ImportInput = { what, records: () => rowsOf(inputs), tell: (fate) => void fates.push(fate) }
  return { fates, input }
}

export async function planned(store: Store, what: Importable, inputs: readonly ImportRecord['input'][]) {
  const { fates, input } = source(what, inputs)
  const totals = await planImport(store.read, input)
  return { totals, fates }
}

export async function imported(store: Store, what: Importable, inputs: readonly ImportRecord['input'][]) {
  const { fates, input } = source(what, inputs)
  const { value, seq } = await importRecords(store, system, input)
  return { totals: value, fates, seq }
}

/** Tables that tell when and by which act, rather than what. */
export const HISTORY = ['audit', 'audit_subject', 'version', 'ledger']

/** Every table but those of history, as text, in an order of its own. */
export async function contents(store: Store, without: readonly string[] = HISTORY) {
  const found: Record<string, string[]> = {}
  for (const table of Object.values(tables)) {
    const name = getTableName(table)
    if (without.includes(name)) continue
    found[name] = (await store.read.select().from(table)).map((row) => JSON.stringify(row)).sort()
  }
  return found
}

export const tenPumps = {
  ref: 'own:1',
  title_en: 'Ten pumps from Aland',
  title_uk: 'Десять насосів',
  kind: 'in_kind',
  topic: 'energy',
  promisers: ['aland'],
  beneficiaries: ['Boria'],
  document: 'aland-readout',
  quote: 'Aland will give ten pumps this year',
  speaker: 'Ministry of Aland',
  modality: 'will',
  due_phrase: 'this year',
  target_item_en: 'Pumps',
  target_low: '10',
}
