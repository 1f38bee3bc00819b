/** Where an act on many records writes: on sheets of its own and, where very many are new, on those of a second thread. */
import type { Desk } from '#db/many/hand'
import { connectionOf, stagedPen } from '#db/many/pen'
import { planOf } from '#db/many/rows'
import { type Plans, SCRIBED, scribeOn } from '#db/many/scribe'
import { openSecond, type Second } from '#db/many/second'
import { type Copies, STEPS } from '#db/many/sheets'
import type { Q } from '#db/q'
import { tables } from '#db/schema/sqlite'

/** So many new commitments are written before a second thread pays for itself. */
const ALONE = 1000

export type OpenDesk = Desk & {
  /** Once the last record is written. */
  finish(): Promise<void>
  /** Copies everything into the book, inside the transaction that is open. */
  copy(): void
  /** Throws the sheets away, once that transaction has ended. */
  clear(): void
}

const plans = (): Plans =>
  Object.fromEntries(SCRIBED.map((name) => [name, planOf(tables[name])])) as unknown as Plans

/** `alone` where no transaction is around the act: only then may another file stand beside the book. */
export function openDesk(q: Q, by: { seq: number; at: number }, alone: boolean): OpenDesk {
  const client = connectionOf(q)
  const pen = stagedPen(q)
  const order = { ...by, plans: plans() }
  const write = scribeOn(pen.sheets, order.plans, by)
  let second: Second | null = null
  let copies: readonly Copies[] = []
  let written = 0
  let attached = false
  return {
    pen,
    write(chunk) {
      written += chunk.fresh.length
      if (written > ALONE && alone && !client.memory) second ??= openSecond(client.name, order)
      return second ? second.write(chunk) : write(chunk)
    },
    async finish() {
      copies = second ? [pen.sheets.finish(), await second.finish()] : [pen.sheets.finish()]
    },
    copy() {
      client.pragma('defer_foreign_keys = on')
      if (second) {
        client.prepare('attach ? as second').run(second.path)
        attached = true
        client.pragma('second.cache_size = -2000')
      }
      for (const step of STEPS) for (const own of copies) for (const text of own[step]) client.exec(text)
    },
    clear() {
      pen.sheets.clear()
      if (attached) client.exec('detach second')
      attached = false
      second?.end()
    },
  }
}
