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

/** `ahead`: how many pages may be on their way while one is used. */
export async function* inPages<I, T>(
  ids: readonly I[],
  load: (ids: readonly I[]) => Promise<T>,
  ahead: () => number = () => 1,
): AsyncGenerator<T> {
  const coming: Promise<T>[] = []
  for (let at = 0; at < ids.length || coming.length > 0; ) {
    for (const room = ahead(); at < ids.length && coming.length < room; at += AT_ONCE) {
      const page = load(ids.slice(at, at + AT_ONCE))
      // Who stops reading leaves the pages that were coming, and whatever went wrong with them.
      page.catch(() => {})
      coming.push(page)
    }
    const next = coming.shift()
    if (!next) return
    yield await next
    // Others wait for this process meanwhile: let them in.
    await turn()
  }
}
