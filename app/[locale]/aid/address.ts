/** What the address of the aid page asks for; what it cannot mean is said, not passed over. */
import { type Filter, readFilter } from '#domain/filter'
import type { Flaw } from '#domain/problem'

export const AID_FACETS = ['promiser', 'beneficiary', 'topic'] as const
/** The page marks of the three lists. */
export const MARKS = { goods: 'goods_cursor', money: 'money_cursor', claims: 'claims_cursor' } as const

/** Values that are none are left out of the filter, so that a mistyped topic does not show an empty book. */
export function readAid(params: URLSearchParams): { filter: Filter; flaws: Flaw[] } {
  const own = new URLSearchParams()
  for (const name of AID_FACETS) for (const value of params.getAll(name)) if (value) own.append(name, value)
  const { filter, flaws } = readFilter(own)
  const facets = Object.fromEntries(
    AID_FACETS.flatMap((name) => {
      const values = filter.facets[name]
      return values && !flaws.some((flaw) => flaw.at === name) ? [[name, values]] : []
    }),
  )
  return { filter: { q: '', facets }, flaws }
}
