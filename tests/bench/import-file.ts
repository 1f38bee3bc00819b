// A process of its own that brings a CSV file of commitments in, and prints what that took: import-file.ts BOOK FILE
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import { systemActor } from '#domain/permission'
import { IN } from '#formats/in/index'
import { fileSource } from '../../cli/commands/file-source.ts'
import { grown } from './grown.ts'

/** Until the start itself has let go of what it took, in milliseconds. */
const SETTLED = 300

export type Taken = { new: number; seconds: number; cpu: number; megabytes: number }

const [path = '', file = ''] = process.argv.slice(2)
const store = openStore(path)
await sleep(SETTLED)
const [start, before] = [performance.now(), process.cpuUsage()]
let added = 0
const megabytes = await grown(async () => {
  const opened = await IN.csv.open(await fileSource(file), { what: 'commitments' })
  const records = () => opened.records()
  const done = await importRecords(
    store,
    { actor: systemActor('bench') },
    { what: 'commitments', records, progress: () => {} },
  )
  added = done.value.new
  store.close()
})
const { user, system } = process.cpuUsage(before)
const taken: Taken = {
  new: added,
  seconds: (performance.now() - start) / 1000,
  cpu: (user + system) / 1e6,
  megabytes,
}
process.stdout.write(`${JSON.stringify(taken)}\n`)
