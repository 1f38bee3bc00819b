/** Brings files of flows into a book in memory. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { dataset, flow } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { importRecords, planImport } from '#db/verbs/import-records'
import { sumsBy } from '#domain/exact-sum'
import type { RowFate } from '#domain/import/fate'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { CONTEXT } from '#tests/support/founding-book.ts'

type FlowFormat = 'kiel' | 'fts' | 'iati' | 'csv'
type Options = Readonly<Record<string, unknown>>

async function inputOf(format: FlowFormat, given: string | Uint8Array, more: Options) {
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const opened = await IN[format].open(sourceOf(bytes), { what: 'flows' })
  const sort = format === 'csv' ? 'table' : format
  const fates: RowFate[] = []
  return {
    fates,
    what: 'flows' as const,
    records: () => opened.records(),
    options: { sort, file_name: `${format}.csv`, ...more },
    tell: (fate: RowFate) => void fates.push(fate),
  }
}

/** Totals, with the act's number (null where nothing changed) and every record's fate. */
export async function bring(
  store: Store,
  format: FlowFormat,
  given: string | Uint8Array,
  more: Options = {},
) {
  const input = await inputOf(format, given, more)
  const { value, seq } = await importRecords(store, CONTEXT, input)
  return { ...value, seq, fates: input.fates }
}

export const plan = async (store: Store, format: FlowFormat, given: string | Uint8Array) =>
  planImport(store.read, await inputOf(format, given, {}))

/** Sums of what stands in the book, by the dataset's own codes. */
export async function sumsInBook(store: Store, slug: string): Promise<Record<string, string>> {
  const rows = await store.read
    .select({ flow })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .where(eq(dataset.slug, slug))
  const sums = sumsBy(
    rows.filter(({ flow: one }) => one.amount !== null),
    ({ flow: one }) => `${one.code}|${one.currency}`,
    ({ flow: one }) => one.amount ?? '0',
  )
  return Object.fromEntries([...sums].map(([key, sum]) => [key, String(sum)]))
}

const material = join(import.meta.dirname, '../../../shared/material')
export const haveMaterial = existsSync(material)
if (!haveMaterial) console.warn(`skipped: the real datasets are not at ${material}`)
export const real = (path: string): Uint8Array => readFileSync(join(material, path))
