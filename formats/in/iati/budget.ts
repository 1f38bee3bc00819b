// A budget of an activity, or a disbursement that it plans.
import { dayOf } from './days.ts'
import { attribute, childOf, type Element } from './element.ts'
import { amountOf, type Defaults } from './parts.ts'
import type { IatiBudget } from './record.ts'
import { othersOf, restOf, wordsOf } from './rest.ts'

const DAYS = ['period-start', 'period-end']

export function budgetOf(element: Element, defaults: Defaults): IatiBudget {
  return {
    line: element.line,
    type: attribute(element, 'type'),
    status: attribute(element, 'status'),
    start: dayOf(childOf(element, 'period-start')),
    end: dayOf(childOf(element, 'period-end')),
    ...amountOf(childOf(element, 'value'), defaults),
    rest: restOf(element, [...DAYS, 'value']),
    ...othersOf(element, ['type', 'status']),
    ...wordsOf(element, [], DAYS),
  }
}
