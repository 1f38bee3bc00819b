/** One page of flows, latest first; those without a day stand last. */
import { and, desc, eq, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm'
import { readCursor, writeCursor } from '#db/cursor'
import type { Q } from '#db/q'
import { type FlowLine, flowLines } from '#db/queries/flow-lines'
import type { FlowKey } from '#db/queries/flow-matches'
import { flow } from '#db/schema/sqlite'

export type FlowPage = { lines: FlowLine[]; next: string | null }
/** `matches`: the flows that hold the asked words, in order; null where no words are asked. */
type Ask = { matches: readonly FlowKey[] | null; limit: number; cursor: string | null }

const SORTING = 'flows'

async function keysAfter(
  q: Q,
  where: SQL | undefined,
  mark: FlowKey | null,
  limit: number,
): Promise<FlowKey[]> {
  const keys = { id: flow.id, starts: flow.starts }
  const day = mark?.starts
  const later = day ? or(lt(flow.starts, day), and(eq(flow.starts, day), lt(flow.id, mark.id))) : undefined
  const dated =
    mark && !day
      ? []
      : await q
          .select(keys)
          .from(flow)
          .where(and(where, isNotNull(flow.starts), later))
          .orderBy(desc(flow.starts), desc(flow.id))
          .limit(limit)
  if (dated.length === limit) return dated
  const beyond = mark && !day ? lt(flow.id, mark.id) : undefined
  const undated = await q
    .select(keys)
    .from(flow)
    .where(and(where, isNull(flow.starts), beyond))
    .orderBy(desc(flow.id))
    .limit(limit - dated.length)
  return [...dated, ...undated]
}

const isAfter = (key: FlowKey, mark: FlowKey): boolean => {
  const [day, last] = [key.starts ?? '', mark.starts ?? '']
  return day === last ? key.id < mark.id : day < last
}

/** The ids alone, and the mark of what follows. */
export async function flowKeys(
  q: Q,
  where: SQL | undefined,
  { matches, limit, cursor }: Ask,
): Promise<{ ids: string[]; next: string | null }> {
  const read = cursor ? readCursor(cursor, SORTING) : null
  const mark = read && { id: read.id, starts: String(read.key) || null }
  const keys = matches
    ? matches.filter((key) => !mark || isAfter(key, mark)).slice(0, limit + 1)
    : await keysAfter(q, where, mark, limit + 1)
  const last = keys[limit - 1]
  return {
    ids: keys.slice(0, limit).map((key) => key.id),
    next: keys.length > limit && last ? writeCursor(SORTING, last.starts ?? '', last.id) : null,
  }
}

export async function flowPage(q: Q, where: SQL | undefined, ask: Ask): Promise<FlowPage> {
  const { ids, next } = await flowKeys(q, where, ask)
  return { lines: await flowLines(q, ids), next }
}
