/** Long reads, a few rows at a time: ids are found once, and the rows are read by them as they are wanted. */
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'drizzle-orm'

export const AT_ONCE = 250

/** Places for as many ids as are read at once, for a statement that is prepared once. */
const NAMES = Array.from({ length: AT_ONCE }, (_, at) => `id${at}`)
export const PLACES = NAMES.map((name) => sql.placeholder(name))

/** The last few ids are fewer than the places for them: no row has an empty id. */
export function inPlaces(ids: readonly string[]): Record<string, string> {
  const places: Record<string, string> = {}
  for (let at = 0; at < AT_ONCE; at++) places[NAMES[at] as string] = ids[at] ?? ''
  return places
}

export async function* inPages<T>(
  ids: readonly string[],
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    yield await load(ids.slice(at, at + AT_ONCE))
    // Others wait for this process meanwhile: let them in.
    await turn()
  }
}
