/** Where each target of a promise goes in an activity: a transaction, a planned payment, a result, or words. */
import { MEASURES, type Measure } from '#domain/target'
import { MEASURE_PLACES, type Place } from '#formats/out/iati/codes'
import type { ActivityFacts, ActivityTarget } from '#formats/out/iati/facts'
import { CURRENCIES } from '#formats/out/iati/lists'

export type Money = ActivityTarget & { promised: number; currency: string; measure: Measure }

/** An amount that a transaction can hold: of a measure, in a currency that IATI lists. */
const isMoney = (target: ActivityTarget): target is Money =>
  target.form === 'money' &&
  target.promised !== null &&
  target.measure !== null &&
  target.currency !== null &&
  CURRENCIES.has(target.currency)

const typeOf = (measure: Measure): string | null => {
  const place = MEASURE_PLACES[measure]
  return place.as === 'transaction' ? place.type : null
}

/** Sums add whatever has one type: of two measures in one promise that share it, the second is counted apart. */
const isTaken = ({ measure }: Money, targets: readonly ActivityTarget[]): boolean => {
  const type = typeOf(measure)
  const before = MEASURES.slice(0, MEASURES.indexOf(measure))
  return (
    type !== null &&
    targets.some(
      (other) => isMoney(other) && before.includes(other.measure) && typeOf(other.measure) === type,
    )
  )
}

export function placeOf(target: ActivityTarget, targets: readonly ActivityTarget[]): Place {
  if (target.form !== 'money') return { as: 'result' }
  const own: Place = target.measure ? MEASURE_PLACES[target.measure] : { as: 'words' }
  if (own.as === 'words' || own.as === 'result') return own
  if (!isMoney(target)) return { as: 'words' }
  return isTaken(target, targets) ? { as: 'result' } : own
}

/** The targets that go to a place of one sort. */
export const placedAs = ({ line: { targets } }: ActivityFacts, as: Place['as']): ActivityTarget[] =>
  targets.filter((target) => placeOf(target, targets).as === as)

/** Amounts as transactions or planned payments. */
export const payable = (facts: ActivityFacts): Money[] =>
  [...placedAs(facts, 'transaction'), ...placedAs(facts, 'planned')].filter(isMoney)
