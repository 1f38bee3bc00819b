/** The two ends of a quantity as somebody gives or corrects them, whatever they are written as: one number is both ends where there is only one. */
import { boundsOf, type Qualifier } from '#domain/quantity'

export type Ends<T> = { readonly low: T | null; readonly high: T | null }

const FIRST = 1
const SECOND = 2

/** True where the two ends are one number: "exactly", "about". */
export const isOneNumber = (qualifier: Qualifier): boolean => {
  const { low, high } = boundsOf(qualifier, FIRST, SECOND)
  return low === FIRST && high === FIRST
}

/** The ends that a qualifier has, from one number or two; two that differ are kept for whoever checks them. */
export function endsOf<T>(qualifier: Qualifier, { low, high }: Ends<T>): Ends<T> {
  const has = boundsOf(qualifier, FIRST, SECOND)
  const two = low !== null && high !== null && low !== high
  return {
    low: has.low === null ? null : (low ?? (isOneNumber(qualifier) ? high : null)),
    high: has.high === FIRST ? (high ?? low) : has.high === null && !two ? null : high,
  }
}

/** What a correction leaves: where two ends are one number, either of them moves both. */
export function endsAfter<T>(qualifier: Qualifier, present: Ends<T>, given: Ends<T>): Ends<T> {
  const moved = (end: keyof Ends<T>) => given[end] !== null && given[end] !== present[end]
  const both = { low: given.low ?? present.low, high: given.high ?? present.high }
  if (boundsOf(qualifier, FIRST, SECOND).high === SECOND || moved('low') === moved('high'))
    return endsOf(qualifier, both)
  const number = moved('low') ? given.low : given.high
  return endsOf(qualifier, { low: number, high: number })
}
