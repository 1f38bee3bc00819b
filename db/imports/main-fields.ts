/** What a new row holds in its main fields: enough for a person to see what would come in. */
import { cell } from '#db/imports/cells'
import { flowsIn } from '#domain/flow-fields'
import type { FieldChange } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'
import { LOCALES } from '#domain/locale'

const localized = (name: string): string[] => LOCALES.map((locale) => `${name}_${locale}`)

/** Of every kind of record, in the order in which they are read; no field has two meanings. */
const MAIN: readonly string[] = [
  ...localized('title'),
  ...localized('name'),
  'title',
  'commitment',
  'stage',
  'on',
  'type',
  'promisers',
  'beneficiaries',
  'target_low',
  'target_high',
  'target_currency',
  'due_phrase',
  ...localized('label'),
  'low',
  'high',
  'amount',
  'currency',
  'provider',
  'recipients',
  'starts',
  'receiver',
  'value_date',
  'country',
]
/** Beside the languages of its name. */
const MOST = 9
const LONGEST = 200

const isPlace = (one: unknown): one is { code: string } =>
  typeof one === 'object' && one !== null && 'code' in one

/** Places by their codes; several values as a table writes them. */
const spelt = (value: unknown): string | null =>
  cell(Array.isArray(value) ? value.map((one) => (isPlace(one) ? one.code : one)) : value)

/** Datasets of a known shape group their flows: the first of them speaks for the row. */
function fieldsOf({ input }: ImportRecord): Readonly<Record<string, unknown>> {
  if (!Array.isArray(input.flows)) return input
  const [first] = flowsIn(input).flows
  return first ? { ...first, recipients: first.places } : {}
}

export function mainFields(record: ImportRecord): FieldChange[] {
  const fields = fieldsOf(record)
  return MAIN.flatMap((field) => {
    const value = spelt(fields[field])
    return value === null ? [] : [{ field, old: null, new: value.slice(0, LONGEST).toWellFormed() }]
  }).slice(0, MOST)
}
