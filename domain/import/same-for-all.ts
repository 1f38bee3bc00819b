/** Fields of which the rows of a table often have one value together: it can be given once, beside the columns. */
import { fieldOf, KEYS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'

const OFTEN: Readonly<Record<Importable, readonly string[]>> = {
  commitments: ['document', 'said_on', 'speaker', 'promisers', 'beneficiaries', 'kind', 'topic', 'modality'],
  deliveries: ['commitment', 'document', 'said_on', 'speaker', 'stage', 'on'],
  parties: ['type', 'parent'],
  flows: ['provider', 'measure', 'currency'],
}

/** Those that a new record needs and no column gives, and the others. What names a record is no value of all rows. */
export function sameFields(
  what: Importable,
  missing: readonly string[],
): { missing: string[]; others: string[] } {
  const own = missing.filter((name) => fieldOf(what, name) && !KEYS[what].includes(name))
  return { missing: own, others: OFTEN[what].filter((name) => !own.includes(name)) }
}

/** Lists of the book by whose names a field is filled. */
export const NAMED_FROM = {
  document: 'documents',
  speaker: 'parties',
  promisers: 'parties',
  beneficiaries: 'parties',
  channels: 'parties',
  parent: 'parties',
  commitment: 'commitments',
} as const satisfies Readonly<Record<string, string>>

export const isNamedField = (name: string): name is keyof typeof NAMED_FROM => Object.hasOwn(NAMED_FROM, name)
