/** What a new promise is taken to be where its row does not say it: a rule that is told, never followed in silence. */
import type { CodeList } from '#domain/import/field'

/** By the name of the column that would say it. */
export const TAKEN = { act: 'makes', modality: 'announced', target_measure: 'pledge' } as const
export type TakenField = keyof typeof TAKEN

/** The closed list to which a value belongs. */
export const TAKEN_LISTS: Readonly<Record<TakenField, CodeList>> = {
  act: 'act',
  modality: 'modality',
  target_measure: 'measure',
}

/** For so many new rows. */
export type Taken = { readonly field: TakenField; readonly count: number }

type Input = Readonly<Record<string, unknown>>
const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
/** The places of the targets, as a table reads them. */
const placesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

function lacksMeasure(input: Input): boolean {
  const at = (name: string, n: number) => isSaid(placesOf(input[name])[n])
  return placesOf(input.target_currency).some(
    (currency, n) =>
      isSaid(currency) && (at('target_low', n) || at('target_high', n)) && !at('target_measure', n),
  )
}

const LACKS: Readonly<Record<TakenField, (input: Input) => boolean>> = {
  act: ({ act }) => !isSaid(act),
  modality: ({ modality }) => !isSaid(modality),
  target_measure: lacksMeasure,
}
const FIELDS = Object.keys(TAKEN) as readonly TakenField[]

/** Counts what the new rows of one file do not say. */
export class TakenCount {
  #counts = new Map<TakenField, number>()

  add(input: Input): void {
    for (const field of FIELDS)
      if (LACKS[field](input)) this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1)
  }

  told(): Taken[] {
    return FIELDS.flatMap((field) => {
      const count = this.#counts.get(field)
      return count === undefined ? [] : [{ field, count }]
    })
  }
}
