// Imports among what is measured: each round brings rows of its own.
import type { Store } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import type { ImportRecord } from '#domain/import/record'
import { systemActor } from '#domain/permission'
import { importRows } from './import-rows.ts'
import type { Measure } from './measure.ts'

const bringIn = (store: Store, records: () => Iterable<ImportRecord>) =>
  importRecords(store, { actor: systemActor('bench') }, { what: 'commitments', records })

export const IMPORT_MEASURES: readonly Measure[] = [
  {
    name: 'import of 5,000 new commitments',
    limit: 500,
    times: 1,
    run: (store, round) => bringIn(store, () => importRows(5000, `Round ${round}`, `r${round}`)),
  },
  {
    name: 'import of 5,000 unchanged ones',
    limit: 500,
    times: 1,
    run: (store) => bringIn(store, () => importRows(5000, 'Round 0', 'r0')),
  },
]
