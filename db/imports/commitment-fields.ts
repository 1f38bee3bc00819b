/** The fields of a commitment as a table writes them, from what the book has, and where a verb's input keeps them. */
import { inLanguages, list, places, size, text } from '#db/imports/cells'
import type { EntityRow } from '#db/verbs/entities'
import type { Sides } from '#db/verbs/part-rows'
import type { ImportRecord } from '#domain/import/record'
import { LOCALES, type Localized } from '#domain/locale'

export type State = {
  row: EntityRow<'commitment'>
  sides: Sides
  targets: readonly EntityRow<'target'>[]
}
/** Slugs of parties by their ids. */
type Slugs = (ids: readonly string[]) => string[]
type Spell = (state: State, slugs: Slugs) => string | null

const ofTargets =
  (of: (target: EntityRow<'target'>) => string | null): Spell =>
  ({ targets }) =>
    places(targets.map(of))

const targetWords = (
  name: string,
  of: (target: EntityRow<'target'>) => Localized | null,
): [string, Spell][] =>
  LOCALES.map((locale) => [`target_${name}_${locale}`, ofTargets((one) => text(of(one)?.[locale]))])

export const SPELT: Readonly<Record<string, Spell>> = {
  ...Object.fromEntries(inLanguages<State>('title', ({ row }) => row.title)),
  ...Object.fromEntries(inLanguages<State>('settling', ({ row }) => row.settling)),
  ...Object.fromEntries(inLanguages<State>('note', ({ row }) => row.note)),
  kind: ({ row }) => row.kind,
  topic: ({ row }) => row.topic,
  testability: ({ row }) => row.testability,
  life: ({ row }) => row.life,
  promisers: ({ sides }, slugs) => list(slugs(sides.promisers)),
  beneficiaries: ({ sides }, slugs) => list(slugs(sides.beneficiaries)),
  channels: ({ sides }, slugs) => list(slugs(sides.channels)),
  ...Object.fromEntries(targetWords('item', (one) => one.item)),
  ...Object.fromEntries(targetWords('unit', (one) => one.unit)),
  target_form: ofTargets((one) => one.form),
  target_qualifier: ofTargets((one) => one.qualifier),
  target_phrase: ofTargets((one) => one.phrase),
  target_low: ofTargets((one) => size(one.low, one.currency)),
  target_high: ofTargets((one) => size(one.high, one.currency)),
  target_currency: ofTargets((one) => one.currency),
  target_measure: ofTargets((one) => one.measure),
  target_role: ofTargets((one) => one.role),
}

/** Places of a verb's input whose field has another name. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/^targets\.\d+\.(\w+).*$/, 'target_$1'],
  [/^statements\.0\.quote(\..*)?$/, 'quote'],
  [/^statements\.0\.party$/, 'speaker'],
  [/^statements\.0\.(\w+).*$/, '$1'],
  [/^statements$/, 'quote'],
]

/** Columns that make a target what its kind may not promise, where none says its form. */
const SHOWING = [
  'target_low',
  'target_high',
  'target_currency',
  ...LOCALES.map((one) => `target_unit_${one}`),
]

/** Of the columns that a row has something in, or else the table has, the first that is meant. */
export function fieldAt(at: string, { input, columns = {} }: ImportRecord): string {
  const given = (names: readonly string[]) =>
    names.find((name) => name in input) ?? names.find((name) => name in columns)
  const renamed = RENAMED.find(([pattern]) => pattern.test(at))
  const base = renamed ? at.replace(renamed[0], renamed[1]) : (at.split('.')[0] ?? at)
  if (base === 'target_form') return given(['target_form', ...SHOWING]) ?? 'kind'
  // One number is both bounds.
  if (base === 'target_high') return given(['target_high', 'target_low']) ?? base
  if (base in input || base in columns) return base
  const [, locale] = /\.(en|uk|ja)$/.exec(at) ?? []
  const own = locale ? `${base}_${locale}` : (given(LOCALES.map((one) => `${base}_${one}`)) ?? `${base}_en`)
  if (!base.startsWith('target_') || own in input) return own in SPELT ? own : base
  // What the row does not say itself follows from what it says of its targets.
  return Object.keys(input).find((field) => field.startsWith('target_')) ?? base
}
