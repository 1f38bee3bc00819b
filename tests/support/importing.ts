// A process that brings rows in, tells where it is, and waits to be killed: importing.ts BOOK ROWS WHEN

import { openStore } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import { systemActor } from '#domain/permission'
import { rowsOf, tenPumps } from './imports.ts'

const [path = '', rows = '0', when = ''] = process.argv.slice(2)
const wait = (): void => {
  process.stdout.write(`${when}\n`)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20_000)
}
const records = () =>
  rowsOf(
    Array.from({ length: Number(rows) }, (_, n) => ({
      ...tenPumps,
      ref: `own:${n}`,
      title_en: `Pumps ${n}`,
    })),
  )
await importRecords(
  openStore(path),
  { actor: systemActor('test') },
  {
    what: 'commitments',
    records,
    progress: (done) => void (when === 'preparing' && done >= Number(rows) / 2 && wait()),
    also: async () => void (when === 'written' && wait()),
  },
)
