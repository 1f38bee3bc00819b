/** Lists of names as tables: what meetings, documents and parties have in common when all of them are read. */
import { inArray, type SQL } from 'drizzle-orm'
import { AT_ONCE } from '#db/pages'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { party } from '#db/schema/sqlite'
import { type Asked, choosesPromises } from '#domain/taking'

type Page<T> = { items: T[]; next: string | null }

/** The list of a page from end to end. */
export async function* allPages<T>(page: (cursor: string | null) => Promise<Page<T>>): AsyncGenerator<T[]> {
  let cursor: string | null = null
  do {
    const { items, next }: Page<T> = await page(cursor)
    yield items
    cursor = next
  } while (cursor)
}

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id)
/** A condition on the promises, where any are chosen. */
export const chosen = (asked: Asked, condition: () => SQL): SQL | undefined =>
  choosesPromises(asked) ? condition() : undefined
/** The promises that fit, as ids. */
export const fitting = (q: Q, { filter, day }: Asked) => idsThat(q, fits(q, filter, day))
/** What every list of a page is asked for. */
export const asking = ({ own, day }: Asked) => ({ typed: own.typed, day, limit: AT_ONCE })

const named = { id: party.id, slug: party.slug, name: party.name }
/** Parties that rows name, by id. */
export const partiesBy = async (q: Q, wanted: readonly (string | null)[]) => {
  const own = [...new Set(wanted.filter((id): id is string => id !== null))]
  const rows = own.length === 0 ? [] : await q.select(named).from(party).where(inArray(party.id, own))
  return new Map(rows.map(({ id, ...rest }) => [id, rest]))
}
