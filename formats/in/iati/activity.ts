// An activity before any of its parts has come: what its own tag says.
import { attribute, type Element, isFlagged } from './element.ts'
import type { Defaults } from './parts.ts'
import type { IatiActivity } from './record.ts'
import { othersOf } from './rest.ts'

export const defaultsOf = (element: Element): Defaults => ({
  language: attribute(element, 'xml:lang'),
  currency: attribute(element, 'default-currency'),
})

/** A list of several publishers' activities says it of each, a datastore in a namespace of its own. */
export const versionOf = (element: Element): string | null =>
  attribute(element, 'version') ?? attribute(element, 'iati-extra:version')

const TAKEN = ['version', 'last-updated-datetime', 'default-currency', 'humanitarian']

export function emptyActivity(element: Element, version: string | null): IatiActivity {
  const { language, currency } = defaultsOf(element)
  return {
    line: element.line,
    version: versionOf(element) ?? version,
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
    ...othersOf(element, TAKEN),
  }
}
