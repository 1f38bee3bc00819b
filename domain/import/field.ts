/** What a field of a record that comes in is: its sort, whether a new record needs it, and its closed list. */

import { LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { KINDS, STAGES } from '#domain/kind'
import { LOCALES } from '#domain/locale'
import { PARTY_TYPES } from '#domain/party'
import { QUALIFIERS } from '#domain/quantity'
import { ACTS, MODALITIES } from '#domain/statement'
import { MEASURES, PROVIDER_ROLES, TARGET_FORMS } from '#domain/target'

/** Closed lists by the name that their words have in `messages`. */
export const CODE_LISTS = {
  kind: Object.keys(KINDS),
  topic: TOPICS,
  testability: Object.keys(TESTABILITIES),
  life: LIVES,
  act: Object.keys(ACTS),
  modality: MODALITIES,
  stage: STAGES,
  party_type: PARTY_TYPES,
  qualifier: QUALIFIERS,
  target_form: TARGET_FORMS,
  measure: MEASURES,
  role: PROVIDER_ROLES,
} as const satisfies Record<string, readonly string[]>
export type CodeList = keyof typeof CODE_LISTS

/** `names` are names or short names of other records; `shares` are codes with their shares in per cent (`UKR:60`); `due` is a phrase or a day; `ref` names the record in somebody's list. */
export type FieldSort =
  | 'text'
  | 'code'
  | 'day'
  | 'due'
  | 'currency'
  | 'number'
  | 'decimal'
  | 'names'
  | 'flag'
  | 'shares'
  | 'ref'

export type Field = {
  readonly name: string
  readonly sort: FieldSort
  /** A new record cannot be without it. */
  readonly needed: boolean
  /** Several values in one cell, with `;` between them. */
  readonly several?: true
  /** A value for each target, with ` | ` between them: places stand for places of the other such cells. */
  readonly places?: true
  /** The book works it out itself: recognised, never read. */
  readonly computed?: true
  readonly codes?: CodeList
}

export const field = (name: string, sort: FieldSort, more: Partial<Field> = {}): Field => ({
  name,
  sort,
  needed: false,
  ...more,
})
export const NEEDED = { needed: true } as const
export const SEVERAL = { several: true } as const
export const PLACES = { places: true } as const

/** One field for each language of the book. */
export const inLanguages = (name: string, more: Partial<Field> = {}): Field[] =>
  LOCALES.map((locale) => field(`${name}_${locale}`, 'text', more))

export const computed = (names: string): Field[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => field(name, 'text', { computed: true }))
