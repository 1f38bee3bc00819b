/** The records that the rows of a page name in their values, as the reader calls them. */
import type { View } from '#app/_server/view.ts'
import { namesOf } from '#db/queries/names-of'
import type { RowFate } from '#domain/import/fate'
import { isNamedField, NAMED_FROM } from '#domain/import/same-for-all'

/** By the field and the short name; what is no name of the book stays as the row has it. */
export type ValueNames = (field: string, value: string) => string
export const AS_WRITTEN: ValueNames = (_, value) => value

const parts = (value: string | null): string[] => value?.split('; ') ?? []

export async function valueNames({ q, words }: View, rows: readonly RowFate[]): Promise<ValueNames> {
  const asked = { parties: [] as string[], documents: [] as string[], commitments: [] as string[] }
  for (const { changes } of rows)
    for (const { field, old, new: next } of changes)
      if (isNamedField(field)) asked[NAMED_FROM[field]].push(...parts(old), ...parts(next))
  const known = await namesOf(q, asked)
  return (field, value) => {
    if (!isNamedField(field)) return value
    const names = known[NAMED_FROM[field]]
    const called = parts(value).map((one) => {
      const name = names.get(one)
      return name === undefined ? one : typeof name === 'string' ? name : words.text(name)
    })
    return called.join('; ')
  }
}
