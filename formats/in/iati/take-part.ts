// An activity, put together from its parts as they come.
import { budgetOf } from './budget.ts'
import { dayOf, dayRemark } from './days.ts'
import { alone, attribute, childOf, childrenOf, type Element, isFlagged, textOf } from './element.ts'
import { codedOf, codeOf, type Defaults, joinShared, narratives, organisationOf, sharedOf } from './parts.ts'
import type { IatiActivity, Narrative } from './record.ts'
import { keptWhole, othersOf, restOf } from './rest.ts'
import { resultOf } from './result.ts'
import { ACTIVITY } from './root.ts'
import type { Tell } from './tell.ts'
import { checkTransaction, transactionOf } from './transaction.ts'
import { tellSecond } from './twice.ts'
import { speaks, tellUncoded } from './uncoded.ts'

type Part = (activity: IatiActivity, element: Element, defaults: Defaults, tell: Tell) => void
type Once = 'identifier' | 'status' | 'flowType' | 'financeType' | 'tiedStatus'
type Places = 'countries' | 'regions' | 'sectors'

/** Of what may stand once, the first counts: a second that says another thing is told of, and kept beside. */
function once(to: IatiActivity, key: Once, value: string | null, element: Element, tell: Tell): boolean {
  const second = value !== null && to[key] !== null && to[key] !== value
  if (second) {
    to.rest.push(keptWhole(element))
    tellSecond(tell, element, ACTIVITY)
  }
  to[key] ??= value
  return !second
}

const code =
  (key: Once): Part =>
  (to, element, _, tell) => {
    const [name, text] = [element.name, textOf(element)]
    if (!once(to, key, codeOf(element), element, tell) || text === null) return
    const before = to.words?.[name]
    if (before === undefined) to.words = { ...to.words, [name]: text }
    else if (text !== before) to.rest.push(keptWhole(element))
  }

function nameless(to: IatiActivity, element: Element, tell: Tell): void {
  if (speaks(element)) to.rest.push(keptWhole(element))
  tellUncoded(tell, element)
}

const shared =
  (key: Places): Part =>
  (to, element, defaults, tell) => {
    const one = sharedOf(element, defaults)
    if (one) joinShared(to[key], one)
    else nameless(to, element, tell)
  }

/** Before 2.01 a remark is the element’s text, which may be the day itself. */
function remarks(element: Element, defaults: Defaults): { names?: Narrative[] } {
  const inside = childrenOf(element, 'narrative').length > 0
  const names = inside || dayRemark(element) !== null ? narratives([element], defaults) : []
  return names.length > 0 ? { names } : {}
}

const PARTS: Readonly<Record<string, Part>> = {
  'iati-identifier': (to, element, _, tell) => {
    const text = textOf(element)
    // Whoever reads the file holds all identifiers to its end.
    once(to, 'identifier', text && alone(text), element, tell)
  },
  'reporting-org': (to, element, defaults) => {
    to.reporters.push(organisationOf([element], defaults))
    to.secondaryReporter ||=
      isFlagged(element, 'secondary-reporter') || isFlagged(element, 'secondary-publisher')
  },
  'participating-org': (to, element, defaults) => {
    to.participants.push(organisationOf([element], defaults))
  },
  title: (to, element, defaults) => {
    to.titles.push(...narratives([element], defaults))
  },
  description: (to, element, defaults) => {
    const type = attribute(element, 'type')
    to.descriptions.push(...narratives([element], defaults).map((one) => ({ ...one, type })))
  },
  'activity-status': code('status'),
  'activity-date': (to, element, defaults) => {
    const [type, day] = [attribute(element, 'type'), dayOf(element)]
    const others = othersOf(element, ['type', 'iso-date'])
    to.dates.push({ type, day, ...remarks(element, defaults), ...others })
  },
  'recipient-country': shared('countries'),
  'recipient-region': shared('regions'),
  sector: shared('sectors'),
  'default-flow-type': code('flowType'),
  'default-finance-type': code('financeType'),
  'default-tied-status': code('tiedStatus'),
  'default-aid-type': (to, element, defaults, tell) => {
    const type = codedOf(element, defaults)
    if (type) to.aidTypes.push(type)
    else nameless(to, element, tell)
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
    const others = othersOf(element, ['url', 'format'])
    to.documents.push({ url, format, titles, day: dayOf(childOf(element, 'document-date')), rest, ...others })
  },
  'related-activity': (to, element, defaults) => {
    const [ref, type] = [attribute(element, 'ref'), attribute(element, 'type')]
    const names = narratives([element], defaults)
    const others = othersOf(element, ['ref', 'type'])
    to.related.push({ ref, type, ...(names.length > 0 ? { names } : {}), ...others })
  },
}

export function takePart(activity: IatiActivity, element: Element, defaults: Defaults, tell: Tell): void {
  const take = Object.hasOwn(PARTS, element.name) ? PARTS[element.name] : undefined
  if (take) take(activity, element, defaults, tell)
  else activity.rest.push(keptWhole(element))
}
