// One transaction, and what it fails to say.
import { attribute, childOf, childrenOf, type Element, isFlagged } from './element.ts'
import {
  amountOf,
  coded,
  codeOf,
  type Defaults,
  dateWritten,
  dayIn,
  narratives,
  organisationIn,
  shared,
} from './parts.ts'
import type { IatiTransaction } from './record.ts'
import { restOf } from './rest.ts'
import { shortened, type Tell } from './tell.ts'

const TAKEN = [
  'transaction-type',
  'transaction-date',
  'value',
  'description',
  'provider-org',
  'receiver-org',
  'recipient-country',
  'recipient-region',
  'sector',
  'flow-type',
  'finance-type',
  'aid-type',
  'tied-status',
]

export function transactionOf(element: Element, defaults: Defaults): IatiTransaction {
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
    rest: restOf(element, TAKEN),
  }
}

export function checkTransaction(element: Element, read: IatiTransaction, tell: Tell): void {
  if (read.type === null) tell(element, 'type_missing')
  const value = childOf(element, 'value')
  const written = value?.text.trim() ?? ''
  if (!written) tell(value ?? element, 'value_missing')
  else if (read.value === null) tell(value ?? element, 'value_wrong', { value: shortened(written) })
  else if (read.currency === null) tell(value ?? element, 'currency_missing', { value: read.value })
  const date = childOf(element, 'transaction-date')
  const day = dateWritten(date)
  if (day === null) tell(date ?? element, 'date_missing')
  else if (read.date === null) tell(date ?? element, 'date_wrong', { value: shortened(day) })
}
