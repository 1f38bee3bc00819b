/** Names that a table has beside its codes: where the code is the book's own and the name another one, the name is what a person changed. */
import { listIn } from '#db/imports/cells'
import type { Names } from '#db/imports/names'
import type { Sides } from '#db/verbs/part-rows'
import type { ImportRecord } from '#domain/import/record'
import { type Flaw, Problem } from '#domain/problem'

type Asked = {
  names: Names
  /** As the book has it now: a field as a table writes it, and the parties of a side. */
  spelt(field: string): string | null
  sides: Sides
}

const isSide = (field: string): field is keyof Sides =>
  field === 'promisers' || field === 'beneficiaries' || field === 'channels'

/** The code that the names stand for; undefined where they say what the book says. */
async function meant(field: string, value: unknown, { names, spelt, sides }: Asked): Promise<unknown> {
  if (!isSide(field)) return String(value) === spelt(field) ? undefined : value
  const given = listIn(value)
  const written = given.join('; ')
  if (names.called(sides[field]).includes(written)) return undefined
  const slugs = names.slugs(await names.parties(given, field))
  return slugs.join('; ') === spelt(field) ? undefined : slugs
}

/** The row with what its names say, where its codes say nothing new; a name that nobody has, or that its code contradicts, is told. */
export async function withNames(
  record: ImportRecord,
  asked: Asked,
  written: (value: unknown) => string | null,
): Promise<{ record: ImportRecord; warnings: Flaw[] }> {
  const input: Record<string, unknown> = { ...record.input }
  const warnings: Flaw[] = []
  for (const [field, value] of Object.entries(record.beside ?? {})) {
    const differs = (): void => {
      warnings.push({ code: 'name_beside_differs', at: field, facts: { value: String(value).slice(0, 80) } })
    }
    try {
      const said = await meant(field, value, asked)
      if (said === undefined || written(said) === written(input[field])) continue
      if (input[field] === undefined || written(input[field]) === asked.spelt(field)) input[field] = said
      else differs()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      differs()
    }
  }
  return { record: { ...record, input }, warnings }
}
