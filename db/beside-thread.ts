/** The thread that reads beside another: it holds a snapshot, runs the statements it is sent, and answers with bare values. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Values } from '#db/beside'
import { openSnapshot } from '#db/open'

/** Null ends the thread. */
export type BesideAsk = { sql: string; params: readonly unknown[] }
export type BesideAnswer = Values

const { path } = workerData as { path: string }
const own = openSnapshot(path)
const prepare = (sql: string) => own.prepare<unknown[], unknown[]>(sql).raw()
const known = new Map<string, ReturnType<typeof prepare>>()

parentPort?.on('message', (ask: BesideAsk | null) => {
  if (!ask) {
    own.close()
    parentPort?.close()
    return
  }
  const statement = known.get(ask.sql) ?? prepare(ask.sql)
  known.set(ask.sql, statement)
  parentPort?.postMessage(statement.all(...ask.params) satisfies BesideAnswer)
})
parentPort?.postMessage('begun')
