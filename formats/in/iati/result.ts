// A result: what was to be reached, by which indicator, and what was reached.

import { dayIn, dayOf } from './days.ts'
import { attribute, childOf, childrenOf, type Element } from './element.ts'
import { type Defaults, narratives } from './parts.ts'
import type { IatiIndicator, IatiMeasured, IatiPeriod, IatiResult } from './record.ts'
import { othersOf, restOf, wordsOf } from './rest.ts'

const measured = (element: Element, defaults: Defaults): IatiMeasured => ({
  value: attribute(element, 'value'),
  comments: narratives(childrenOf(element, 'comment'), defaults),
  rest: restOf(element, ['comment']),
})

const DAYS = ['period-start', 'period-end']

const periodOf = (element: Element, defaults: Defaults): IatiPeriod => ({
  start: dayOf(childOf(element, 'period-start')),
  end: dayOf(childOf(element, 'period-end')),
  targets: childrenOf(element, 'target').map((one) => measured(one, defaults)),
  actuals: childrenOf(element, 'actual').map((one) => measured(one, defaults)),
  rest: restOf(element, [...DAYS, 'target', 'actual']),
  ...wordsOf(element, [], DAYS),
})

const indicatorOf = (element: Element, defaults: Defaults): IatiIndicator => ({
  measure: attribute(element, 'measure'),
  titles: narratives(childrenOf(element, 'title'), defaults),
  baselines: childrenOf(element, 'baseline').map((one) => ({
    ...measured(one, defaults),
    year: attribute(one, 'year'),
    day: dayIn(attribute(one, 'iso-date')),
  })),
  periods: childrenOf(element, 'period').map((one) => periodOf(one, defaults)),
  rest: restOf(element, ['title', 'baseline', 'period']),
  ...othersOf(element, ['measure']),
})

export const resultOf = (element: Element, defaults: Defaults): IatiResult => ({
  line: element.line,
  type: attribute(element, 'type'),
  titles: narratives(childrenOf(element, 'title'), defaults),
  descriptions: narratives(childrenOf(element, 'description'), defaults),
  indicators: childrenOf(element, 'indicator').map((one) => indicatorOf(one, defaults)),
  rest: restOf(element, ['title', 'description', 'indicator']),
  ...othersOf(element, ['type']),
})
