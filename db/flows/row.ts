/** What a file says of an amount as a row of the book, and what it changes in the row that is there. */
import type { PartyMatch } from '#db/flows/party-match'
import type { EntityRow } from '#db/verbs/entities'
import { canonical } from '#db/verbs/spelling'
import type { FlowInput } from '#domain/flow'
import type { FieldChange } from '#domain/import/fate'

export type FlowRow = EntityRow<'flow'>
export type ActivityRow = EntityRow<'activity'>

const EMPTY = {
  measure: null,
  part_of: null,
  amount: null,
  currency: null,
  value_date: null,
  starts: null,
  ends: null,
  provider: null,
  provider_code: null,
  receiver: null,
  receiver_code: null,
  places: [],
  sectors: [],
  original: null,
  title: null,
  description: null,
  extra: null,
} satisfies Omit<FlowInput, 'ref' | 'code'>

const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/** The row as it must be after the import; what the file does not say stays. Ties to a commitment are an editor's. */
export function flowValues(
  input: FlowInput,
  present: FlowRow | undefined,
  match: PartyMatch,
  activity: string | null,
): Omit<FlowRow, 'id' | 'n' | 'dataset_id'> {
  const merged = { ...EMPTY, commitment_id: null, activity_id: null, ...present, ...defined(input) }
  const { id: _, n: __, dataset_id: ___, ...values } = merged as typeof merged & Partial<FlowRow>
  return {
    ...values,
    provider_id: match(values.provider, values.provider_code),
    receiver_id: match(values.receiver, values.receiver_code),
    activity_id: activity ?? values.activity_id,
  }
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : Array.isArray(value) && value.length === 0
        ? null
        : JSON.stringify(value)

/** Old and new of every field that differs; ids of the book are no field of a file. */
export function changesBetween(
  present: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
): FieldChange[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const old = present[field] ?? null
    return canonical(old) === canonical(value ?? null) ? [] : [{ field, old: shown(old), new: shown(value) }]
  })
}
