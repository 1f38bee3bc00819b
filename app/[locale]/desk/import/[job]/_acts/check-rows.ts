'use server'
/** Takes the columns as a person has set them, and has every row checked. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { constantsIn } from '#app/[locale]/desk/import/_job/constants-of.ts'
import { fieldText } from '#app/[locale]/desk/import/_job/field-text.ts'
import { jobOf } from '#app/[locale]/desk/import/_job/reads.ts'
import { plan } from '#app/[locale]/desk/import/_job/verbs.ts'
import { FIELDS, KEYS } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { may } from '#domain/permission'
import { type Flaw, Problem, problem } from '#domain/problem'
import { listOf } from '#formats/in/list'
import type { TableHead } from '#formats/in/table/head'
import { mapped, missingIn } from '#formats/in/table/mapping'
import { columnLetters } from '#messages/loss'
import { type Words, wordsFor } from '#messages/words'

type Chosen = ReadonlyMap<string, number>

/** Two columns of one field are told at the second one. */
function twice(words: Words, what: Importable, head: TableHead, of: (column: number) => string | undefined) {
  const chosen = new Map<string, number>()
  const flaws: Flaw[] = []
  for (const { column, header } of head.columns) {
    const field = of(column)
    if (field === undefined) continue
    const first = chosen.get(field)
    if (first === undefined) chosen.set(field, column)
    else
      flaws.push({
        code: 'table_field_twice',
        at: `column.${column}`,
        facts: {
          field: fieldText(words, what, field),
          header: head.columns.find((one) => one.column === first)?.header ?? '',
          column: columnLetters(first),
          other: header,
          other_column: columnLetters(column),
        },
      })
  }
  if (flaws.length > 0) throw new Problem(flaws)
  return chosen
}

/** Every field has its column, or is said to have none: nothing is left to another guess. */
const mappingOf = (what: Importable, chosen: Chosen) =>
  Object.fromEntries(
    FIELDS[what].flatMap(({ name, computed }) => (computed ? [] : [[name, chosen.get(name) ?? '']])),
  )

export async function checkRows(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields, locale }) => {
    if (!may(context.actor, 'import_table')) throw problem('forbidden')
    const words = wordsFor(locale)
    const job = await jobOf(store.read, fields.text('job') ?? '')
    if (!job?.options.head) throw problem('not_found')
    const { what, kept, id } = job
    const head = job.options.head
    const chosen = twice(words, what, head, (column) => fields.text(`column.${column}`))
    const mapping = mappingOf(what, chosen)
    const columns = mapped(what, head.columns, mapping).map((column, at) => {
      const before = head.columns[at]
      return before?.field === column.field ? before : column
    })
    const constants = await constantsIn(store.read, data, {
      what,
      locale: job.options.locale,
      reader: locale,
    })
    const list = fields.text('list')
    listOf({ list })
    const missing = missingIn(what, columns, Object.keys(constants))
    const named = KEYS[what].some((key) => chosen.has(key))
    if (chosen.size === 0 || (missing.length > 0 && !named))
      throw problem('table_fields_missing', undefined, {
        missing: words.list(missing.map((name) => fieldText(words, what, name))),
      })
    await plan(store, context, id, {
      what,
      options: {
        ...kept,
        mapping,
        constants,
        list,
        remembered: undefined,
        head: { ...head, columns, missing },
      },
    })
    return { to: `/desk/import/${id}` }
  })
}
