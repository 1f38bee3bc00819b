/** Finds a record by the name that an input gives it: its slug, or its id. */
import { eq, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { commitment, document, meeting, party } from '#db/schema/sqlite'
import { type Flaw, Problem, problem } from '#domain/problem'

const NAMED = { party, meeting, document, commitment } as const
export type Named = keyof typeof NAMED

export async function lookUp(q: Q, entity: Named, ref: string): Promise<string | null> {
  const table = NAMED[entity] as typeof party
  const [row] = await q
    .select({ id: table.id })
    .from(table)
    .where(or(eq(table.slug, ref), eq(table.id, ref)))
    .limit(1)
  return row?.id ?? null
}

/** Whoever can tell the id behind a slug or id. */
type Finds = { id(entity: Named, ref: string): Promise<string | null> }
/** By a query for each name. */
export const finding = (q: Q): Finds => ({ id: (entity, ref) => lookUp(q, entity, ref) })

/** The id behind a slug or id; a name that is not in the book is a flaw at the field that gave it. */
export async function idOf(find: Finds, entity: Named, ref: string, at: string): Promise<string> {
  const id = await find.id(entity, ref)
  if (id === null) throw problem('not_found_name', at, { value: ref.slice(0, 80) })
  return id
}

export const idOrNull = async (
  find: Finds,
  entity: Named,
  ref: string | null | undefined,
  at: string,
): Promise<string | null> => (ref ? idOf(find, entity, ref, at) : null)

export async function idsOf(
  find: Finds,
  entity: Named,
  refs: readonly string[],
  at: string,
): Promise<string[]> {
  const found: string[] = []
  for (const [n, ref] of refs.entries()) found.push(await idOf(find, entity, ref, `${at}.${n}`))
  return found
}

type Name = { entity: Named; ref: string | null | undefined; at: string }

/** All names that are not in the book at once, so that a form is mended in one go. */
export async function requireNames(find: Finds, names: readonly Name[]): Promise<void> {
  const flaws: Flaw[] = []
  for (const { entity, ref, at } of names) {
    const found = ref ? await find.id(entity, ref) : true
    if (!found) flaws.push({ code: 'not_found_name', at, facts: { value: ref?.slice(0, 80) ?? '' } })
  }
  if (flaws.length > 0) throw new Problem(flaws)
}
