/** Which flows a view shows, and how that stands in an address. */
import { type Day, isDay, monthEnd } from '#domain/day'
import type { Flaw } from '#domain/problem'
import { MEASURES } from '#domain/target'

/** Whether parts of other amounts are shown too. */
const PARTS = ['yes', 'no'] as const

/** Empty where nothing is asked. `provider` is a party's slug or a name as the datasets write it; `recipient` a place's code. */
export type FlowFilter = {
  readonly q: string
  readonly dataset: string
  readonly provider: string
  readonly recipient: string
  readonly measure: string
  readonly currency: string
  readonly from: Day | ''
  readonly to: Day | ''
  /** With parts of other amounts and amounts without a measure, or without them; not said, a page leaves them out and a file does not. */
  readonly all: (typeof PARTS)[number] | ''
}
export const FLOW_FILTERS = [
  'q',
  'dataset',
  'provider',
  'recipient',
  'measure',
  'currency',
  'from',
  'to',
  'all',
] as const satisfies readonly (keyof FlowFilter)[]

export const NO_FLOW_FILTER: FlowFilter = {
  q: '',
  dataset: '',
  provider: '',
  recipient: '',
  measure: '',
  currency: '',
  from: '',
  to: '',
  all: '',
}

/** What stands for "the dataset gives it no measure". */
export const NO_MEASURE = 'none'

/** A day, or the first or last day of a month or a year. */
function edge(text: string, end: boolean): Day | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  const whole = year
    ? month
      ? end && Number(month) >= 1 && Number(month) <= 12
        ? monthEnd(Number(year), Number(month))
        : `${year}-${month}-01`
      : `${year}-${end ? '12-31' : '01-01'}`
    : text
  return isDay(whole) ? whole : null
}

/** A value that cannot be meant is left out and told, so that it does not show an empty list without a word. */
export function readFlowFilter(params: URLSearchParams): { filter: FlowFilter; flaws: Flaw[] } {
  const flaws: Flaw[] = []
  const get = (name: string) => (params.get(name) ?? '').trim().slice(0, 200)
  const day = (name: 'from' | 'to'): Day | '' => {
    const text = get(name)
    const found = text === '' ? '' : edge(text, name === 'to')
    if (found === null) flaws.push({ code: 'bad_day', at: name })
    return found ?? ''
  }
  const allowed: readonly string[] = [...MEASURES, NO_MEASURE]
  let measure = get('measure')
  if (measure && !allowed.includes(measure)) {
    flaws.push({
      code: 'unknown_value',
      at: 'measure',
      facts: { value: measure.slice(0, 80), allowed: allowed.join(', ') },
    })
    measure = ''
  }
  const filter = {
    q: get('q'),
    dataset: get('dataset'),
    provider: get('provider'),
    recipient: get('recipient'),
    measure,
    currency: get('currency').toUpperCase(),
    from: day('from'),
    to: day('to'),
    all: PARTS.find((one) => one === get('all')) ?? ('' as const),
  }
  if (filter.from && filter.to && filter.from > filter.to) flaws.push({ code: 'window_reversed', at: 'to' })
  return { filter, flaws }
}

/** Parts of other amounts and amounts without a measure are shown to who asks for them. */
export const showsAll = ({ all, measure }: Pick<FlowFilter, 'all' | 'measure'>): boolean =>
  all === 'yes' || measure === NO_MEASURE

/** In one order, so that equal views have equal addresses. */
export function flowParams(filter: Partial<FlowFilter>): URLSearchParams {
  const params = new URLSearchParams()
  for (const name of FLOW_FILTERS) if (filter[name]) params.set(name, filter[name])
  return params
}
