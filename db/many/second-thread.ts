/** A thread that fills sheets in a file of its own with new commitments, while the first one reads the next of them. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Chunk, type Plans, scribeOn } from '#db/many/scribe'
import { sheetsOn } from '#db/many/sheets'
import { openAside } from '#db/open'

export type SecondOrder = { path: string; seq: number; at: number; plans: Plans }

const { path, plans, ...by } = workerData as SecondOrder
const client = openAside(path)
const sheets = sheetsOn(client, 'main', 'second')
const write = scribeOn(sheets, plans, by)
client.exec('begin')

/** Null after the last chunk: the answer is what copies the sheets. */
parentPort?.on('message', (chunk: string | null) => {
  if (chunk !== null) {
    write(JSON.parse(chunk) as Chunk)
    parentPort?.postMessage(null)
    return
  }
  const copies = sheets.finish()
  client.exec('commit')
  client.close()
  parentPort?.postMessage(copies)
  parentPort?.close()
})
