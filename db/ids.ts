/** New identifiers: ULIDs, which sort by the time at which they were made. */
import { randomFillSync } from 'node:crypto'
import { monotonicFactory } from 'ulid'

const BYTES = 4096
const pool = Buffer.alloc(BYTES)
let used = BYTES

/** Chance in small change: asking the system for each letter of an id takes longer than writing its row. */
function chance(): number {
  if (used === BYTES) {
    randomFillSync(pool)
    used = 0
  }
  return (pool[used++] ?? 0) / 256
}

export const newId = monotonicFactory(chance)
