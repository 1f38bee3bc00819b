// What a file of IATI activities may begin with, and how deep in it the activities stand.
import { type Problem, problem } from '#domain/problem'

export const LIST = 'iati-activities'
export const ACTIVITY = 'iati-activity'
/** What a datastore answers with: the list of activities stands inside. */
export const WRAPPER = 'result'

/** How deep an activity stands: it is the root itself, in a list, or in a list inside a wrapper. */
const BASES = new Map([
  [ACTIVITY, 0],
  [LIST, 1],
  [WRAPPER, 2],
])

/** As much of a beginning as a sentence bears. */
const SHOWN = 40
export const other = (root: string): Problem =>
  problem('iati_other', undefined, { root: root.slice(0, SHOWN).toWellFormed() })

export function baseOf(root: string): number {
  if (root === 'iati-organisations' || root === 'iati-organisation') throw problem('iati_organisations')
  const base = BASES.get(root)
  if (base === undefined) throw other(root)
  return base
}

/** What does not begin as XML does is told by its first word; true once there are letters at all. */
export function begins(letters: string): boolean {
  const [first] = letters.trim().split(/\s/, 1)
  if (first && !first.startsWith('<')) throw other(first)
  return Boolean(first)
}

/** An element with a default namespace of its own is another’s, as one with a prefix is. */
export const nameIn = (name: string, space: string | undefined, root: string | undefined): string =>
  space && space !== root ? `${space}:${name}` : name
