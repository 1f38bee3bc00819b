// Which of IATI's transactions are a measure of aid; the others keep their code alone.
import type { Measure } from '#domain/target'

/**
 * Numbers since 2.01, letters before (IATI codelist TransactionType). Only what goes out of the reporter's activity is
 * measured: money that comes in (1, 11, 13) is what somebody else gives out, and would stand twice in one file.
 * Interest, repayments, equity and guarantees are no aid that arrives.
 */
const MEASURES: Readonly<Record<string, Measure>> = {
  2: 'commitment',
  C: 'commitment',
  3: 'disbursement',
  D: 'disbursement',
  4: 'disbursement',
  E: 'disbursement',
  12: 'pledge',
}
export const measureOf = (type: string | null): Measure | null =>
  type !== null && Object.hasOwn(MEASURES, type) ? (MEASURES[type] ?? null) : null

/** Money that comes to the reporter: there it is the receiver who need not be named. */
const INCOMING = new Set(['1', 'IF', '11', '13'])
export const isIncoming = (type: string | null): boolean => type !== null && INCOMING.has(type)

/** Interest, repayments and sold shares: whether the reporter lent or borrowed, the type does not say. */
const RETURNING = new Set(['5', 'IR', '6', 'LR', '9', 'QS'])
export const isReturning = (type: string | null): boolean => type !== null && RETURNING.has(type)
