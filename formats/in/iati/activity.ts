// An activity, put together from its parts as they come.
import { attribute, childOf, childrenOf, type Element, isFlagged, textOf } from './element.ts'
import {
  amountOf,
  codedOf,
  codeOf,
  type Defaults,
  dayOf,
  narratives,
  organisationOf,
  sharedOf,
} from './parts.ts'
import type { IatiActivity, IatiBudget } from './record.ts'
import { keptWhole, restOf } from './rest.ts'
import { resultOf } from './result.ts'
import type { Tell } from './tell.ts'
import { checkTransaction, transactionOf } from './transaction.ts'

export const defaultsOf = (element: Element): Defaults => ({
  language: attribute(element, 'xml:lang'),
  currency: attribute(element, 'default-currency'),
})

export function emptyActivity(element: Element, version: string | null): IatiActivity {
  const { language, currency } = defaultsOf(element)
  return {
    line: element.line,
    version: attribute(element, 'version') ?? version,
    identifier: null,
    language: language?.toLowerCase() ?? null,
    defaultCurrency: currency,
    updated: attribute(element, 'last-updated-datetime'),
    humanitarian: isFlagged(element, 'humanitarian'),
    status: null,
    secondaryReporter: false,
    flowType: null,
    financeType: null,
    tiedStatus: null,
    titles: [],
    descriptions: [],
    reporters: [],
    participants: [],
    dates: [],
    countries: [],
    regions: [],
    sectors: [],
    aidTypes: [],
    budgets: [],
    plannedDisbursements: [],
    transactions: [],
    results: [],
    documents: [],
    related: [],
    rest: [],
  }
}

function budgetOf(element: Element, defaults: Defaults): IatiBudget {
  return {
    line: element.line,
    type: attribute(element, 'type'),
    status: attribute(element, 'status'),
    start: dayOf(childOf(element, 'period-start')),
    end: dayOf(childOf(element, 'period-end')),
    ...amountOf(childOf(element, 'value'), defaults),
    rest: restOf(element, ['period-start', 'period-end', 'value']),
  }
}

type Part = (activity: IatiActivity, element: Element, defaults: Defaults, tell: Tell) => void
/** Of what may stand once, the first counts: a second is told of, not taken. */
const PARTS: Readonly<Record<string, Part>> = {
  'iati-identifier': (to, element) => {
    to.identifier ??= textOf(element)
  },
  'reporting-org': (to, element, defaults) => {
    to.reporters.push(organisationOf(element, defaults))
    to.secondaryReporter ||= isFlagged(element, 'secondary-reporter')
  },
  'participating-org': (to, element, defaults) => {
    to.participants.push(organisationOf(element, defaults))
  },
  title: (to, element, defaults) => {
    to.titles.push(...narratives([element], defaults))
  },
  description: (to, element, defaults) => {
    const type = attribute(element, 'type')
    to.descriptions.push(...narratives([element], defaults).map((one) => ({ ...one, type })))
  },
  'activity-status': (to, element) => {
    to.status ??= codeOf(element)
  },
  'activity-date': (to, element) => {
    to.dates.push({ type: attribute(element, 'type'), day: dayOf(element) })
  },
  'recipient-country': (to, element, defaults) => {
    to.countries.push(...sharedOf(element, defaults))
  },
  'recipient-region': (to, element, defaults) => {
    to.regions.push(...sharedOf(element, defaults))
  },
  sector: (to, element, defaults) => {
    to.sectors.push(...sharedOf(element, defaults))
  },
  'default-flow-type': (to, element) => {
    to.flowType ??= codeOf(element)
  },
  'default-finance-type': (to, element) => {
    to.financeType ??= codeOf(element)
  },
  'default-tied-status': (to, element) => {
    to.tiedStatus ??= codeOf(element)
  },
  'default-aid-type': (to, element, defaults) => {
    const type = codedOf(element, defaults)
    if (type) to.aidTypes.push(type)
  },
  budget: (to, element, defaults) => {
    to.budgets.push(budgetOf(element, defaults))
  },
  'planned-disbursement': (to, element, defaults) => {
    to.plannedDisbursements.push(budgetOf(element, defaults))
  },
  transaction: (to, element, defaults, tell) => {
    const read = transactionOf(element, defaults)
    checkTransaction(element, read, tell)
    to.transactions.push(read)
  },
  result: (to, element, defaults) => {
    to.results.push(resultOf(element, defaults))
  },
  'document-link': (to, element, defaults) => {
    const [url, format] = [attribute(element, 'url'), attribute(element, 'format')]
    const titles = narratives(childrenOf(element, 'title'), defaults)
    const rest = restOf(element, ['title', 'document-date'])
    to.documents.push({ url, format, titles, day: dayOf(childOf(element, 'document-date')), rest })
  },
  'related-activity': (to, element) => {
    to.related.push({ ref: attribute(element, 'ref'), type: attribute(element, 'type') })
  },
}

export function takePart(activity: IatiActivity, element: Element, defaults: Defaults, tell: Tell): void {
  const take = Object.hasOwn(PARTS, element.name) ? PARTS[element.name] : undefined
  if (take) take(activity, element, defaults, tell)
  else activity.rest.push(keptWhole(element))
}
