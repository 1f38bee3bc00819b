/** Changes the same fields of many commitments, chosen one by one or by a filter: an import whose rows the book makes itself. */
import { asc, inArray, or } from 'drizzle-orm'
import type { Totals, Watch } from '#db/imports/run'
import type { Also, Done } from '#db/many/act'
import type { Q } from '#db/q'
import { fits, idsThat } from '#db/queries/ledger-conditions'
import { commitment } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type ImportInput, importRecords, planImport } from '#db/verbs/import-records'
import type { Context } from '#db/verbs/verb'
import { type Day, dayIn } from '#domain/day'
import { type Filter, readFilter } from '#domain/filter'
import type { ImportRecord } from '#domain/import/record'
import { problem } from '#domain/problem'

export const BULK_FIELDS = ['topic', 'testability', 'life', 'note_en', 'note_uk', 'note_ja'] as const
export type BulkField = (typeof BULK_FIELDS)[number]

export type BulkEdit = Watch & {
  /** Slugs or ids. */
  slugs?: readonly string[] | undefined
  /** Or all that fit on a day, as the address of a page says it. */
  filter?: string | undefined
  day?: Day | undefined
  fields: Readonly<Partial<Record<BulkField, string>>>
}

async function chosen(q: Q, { slugs = [], filter, day }: BulkEdit): Promise<string[]> {
  const { id, slug } = commitment
  const names = [...slugs]
  const wanted: Filter | null = filter === undefined ? null : readFilter(new URLSearchParams(filter)).filter
  const where = wanted
    ? inArray(id, idsThat(q, fits(q, wanted, day ?? dayIn('UTC', Date.now()))))
    : or(inArray(slug, names), inArray(id, names))
  return (await q.select({ slug }).from(commitment).where(where).orderBy(asc(slug))).map((row) => row.slug)
}

/** The rows that a table would need to say the same; a blank field changes nothing. */
async function rowsFor(q: Q, edit: BulkEdit): Promise<ImportInput> {
  const given = Object.entries(edit.fields).filter(([, value]) => value)
  const foreign = given.find(([field]) => !(BULK_FIELDS as readonly string[]).includes(field))
  if (foreign) throw problem('not_in_list', foreign[0])
  if (given.length === 0) throw problem('required', 'fields')
  const slugs = await chosen(q, edit)
  if (slugs.length === 0) throw problem('required', 'commitments')
  const records = slugs.map(
    (slug, n): ImportRecord => ({
      line: n + 1,
      identifier: slug,
      input: { slug, ...Object.fromEntries(given) },
      flaws: [],
    }),
  )
  return { ...edit, what: 'commitments', records: () => records }
}

export const planBulkEdit = async (q: Q, edit: BulkEdit): Promise<Totals> =>
  planImport(q, await rowsFor(q, edit))

export async function bulkEdit(
  store: Store,
  context: Context,
  edit: BulkEdit & { expected?: string | undefined; also?: Also<Totals> | undefined },
): Promise<Done<Totals>> {
  const { expected, also } = edit
  return importRecords(store, context, { ...(await rowsFor(store.read, edit)), expected, also }, 'bulk_edit')
}
