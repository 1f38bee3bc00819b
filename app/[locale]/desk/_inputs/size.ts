/** A size as typed (a number, two for a range, none) to the bounds that a verb takes. */
import type { Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import { boundsOf, QUALIFIERS, type Qualifier } from '#domain/quantity'

/** What a form offers: a number that was not said is a field left empty. */
export const SAID = QUALIFIERS.filter((qualifier) => qualifier !== 'not_said')

type Size = { qualifier: Qualifier; low: string | null; high: string | null }

/** Full-width digits and thin spaces are how people write numbers, not mistakes. */
const digits = (typed: string): string => typed.normalize('NFKC').replace(/[\s_']/g, '')

function numberAt(read: Reading, at: string): string | null {
  const typed = read.text(at)
  if (typed === undefined) return null
  const found = digits(typed)
  return /^\d+(\.\d+)?$/.test(found) ? found : read.flaw('not_a_number', at)
}

/** The first field is the number; the second only counts for a range. */
export function sizeOf(read: Reading, at: string): Size {
  const given = read.text(`${at}qualifier`)
  const qualifier = SAID.find((one) => one === given) ?? 'exactly'
  const first = numberAt(read, `${at}low`)
  const second = numberAt(read, `${at}high`)
  if (first === null && second !== null && !read.some(`${at}low`)) read.flaw('required', `${at}low`)
  if (first === null) return { qualifier: 'not_said', low: null, high: null }
  // The qualifier itself tells which bounds its numbers set: 1 stands for the first, 2 for the second.
  const { low, high } = boundsOf(qualifier, 1, 2)
  if (high === 2 && !read.some(`${at}high`)) read.flaw('required', `${at}high`)
  const placed = (which: number | null) => (which === 1 ? first : which === 2 ? second : null)
  return { qualifier, low: placed(low), high: placed(high) }
}
