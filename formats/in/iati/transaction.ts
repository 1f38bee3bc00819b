// One transaction, and what it fails to say.
import { dateWritten, dayIn } from './days.ts'
import { attribute, childOf, childrenOf, type Element, isFlagged } from './element.ts'
import { amountOf, coded, codeOf, type Defaults, narratives, organisationIn, shared } from './parts.ts'
import type { IatiTransaction } from './record.ts'
import { keptWhole, othersOf, restOf, wordsOf } from './rest.ts'
import type { Tell } from './tell.ts'
import { secondsOf, tellSecond } from './twice.ts'
import { speaks, tellUncoded, uncoded } from './uncoded.ts'

const CODES = ['transaction-type', 'flow-type', 'finance-type', 'tied-status']
const DAYS = ['transaction-date']
const ONCE = [...CODES, ...DAYS, 'value', 'provider-org', 'receiver-org']
const SHARED = ['recipient-country', 'recipient-region', 'sector', 'aid-type']
const TAKEN = [...ONCE, ...SHARED, 'description']

export function transactionOf(element: Element, defaults: Defaults): IatiTransaction {
  const [seconds, nameless] = [secondsOf(element, ONCE), uncoded(element, SHARED).filter(speaks)]
  return {
    line: element.line,
    humanitarian: isFlagged(element, 'humanitarian'),
    ref: attribute(element, 'ref'),
    type: codeOf(childOf(element, 'transaction-type')),
    date: dayIn(dateWritten(childOf(element, 'transaction-date'))),
    ...amountOf(childOf(element, 'value'), defaults),
    descriptions: narratives(childrenOf(element, 'description'), defaults),
    provider: organisationIn(element, 'provider-org', defaults),
    receiver: organisationIn(element, 'receiver-org', defaults),
    countries: shared(element, 'recipient-country', defaults),
    regions: shared(element, 'recipient-region', defaults),
    sectors: shared(element, 'sector', defaults),
    flowType: codeOf(childOf(element, 'flow-type')),
    financeType: codeOf(childOf(element, 'finance-type')),
    aidTypes: coded(element, 'aid-type', defaults),
    tiedStatus: codeOf(childOf(element, 'tied-status')),
    rest: [...restOf(element, TAKEN), ...seconds.map(keptWhole), ...nameless.map(keptWhole)],
    ...othersOf(element, ['ref', 'humanitarian']),
    ...wordsOf(element, CODES, DAYS),
  }
}

function checkValue(element: Element, read: IatiTransaction, tell: Tell): void {
  const value = childOf(element, 'value')
  const written = value?.text.trim() ?? ''
  if (!written) tell(value ?? element, 'value_missing')
  else if (read.value === null) tell(value ?? element, 'value_wrong', { value: written })
  else if (read.currency === null) tell(value ?? element, 'currency_missing', { value: read.value })
  if (read.currency !== null && !/^[A-Z]{3}$/.test(read.currency))
    tell(value ?? element, 'currency_wrong', { value: read.currency })
  if (/e/i.test(written) && read.value !== null)
    tell(value ?? element, 'value_power', { value: written, sum: read.value })
}

export function checkTransaction(element: Element, read: IatiTransaction, tell: Tell): void {
  if (read.type === null) tell(element, 'type_missing')
  checkValue(element, read, tell)
  const date = childOf(element, 'transaction-date')
  const day = dateWritten(date)
  if (day === null) tell(date ?? element, 'date_missing')
  else if (read.date === null) tell(date ?? element, 'date_wrong', { value: day })
  for (const second of secondsOf(element, ONCE)) tellSecond(tell, second, element.name)
  for (const one of uncoded(element, SHARED)) tellUncoded(tell, one)
}
