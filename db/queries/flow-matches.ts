/** The flows that hold some words, latest first. */
import { type SQL, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { flow } from '#db/schema/sqlite'
import { containsWords } from '#domain/contains-words'

/** Where a flow stands in lists; without a day it stands last. */
export type FlowKey = { id: string; starts: string | null }
/** `counts`: it is an amount by itself, and of a measure. */
export type FlowMatch = FlowKey & { counts: boolean }

const TEXTS = [flow.ref, flow.code, flow.provider, flow.receiver, flow.title, flow.description]
const text = sql<string>`${sql.join(
  TEXTS.map((column) => sql`coalesce(${column}, '')`),
  sql` || ' ' || `,
)}`

const later = (a: FlowKey, b: FlowKey): number => {
  const [x, y] = [a.starts ?? '', b.starts ?? '']
  return x === y ? (a.id < b.id ? 1 : -1) : x < y ? 1 : -1
}

/** Null where no words are asked. Words are compared here and not in SQL: engines differ in letters and cases. */
export async function flowMatches(q: Q, where: SQL | undefined, words: string): Promise<FlowMatch[] | null> {
  if (!words.trim()) return null
  const fits = containsWords(words)
  const rows = await q
    .select({ id: flow.id, starts: flow.starts, part_of: flow.part_of, measure: flow.measure, text })
    .from(flow)
    .where(where)
  return rows
    .filter((row) => fits([row.text]))
    .map(({ id, starts, part_of, measure }) => ({
      id,
      starts,
      counts: part_of === null && measure !== null,
    }))
    .sort(later)
}
