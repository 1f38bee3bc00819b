/** Brings files of flows into a book in memory. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { dataset, flow } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type DatasetInput, loadDataset, planDataset } from '#db/verbs/load-dataset'
import { sumsBy } from '#domain/exact-sum'
import type { FlowsInput } from '#domain/flow'
import type { ImportRecord } from '#domain/import/record'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { CONTEXT } from '#tests/support/founding-book.ts'

type FlowFormat = 'kiel' | 'fts' | 'iati'

const bytesOf = (given: string | Uint8Array) =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given
const recordsIn = async (sort: FlowFormat, given: string | Uint8Array) =>
  (await IN[sort].open(sourceOf(bytesOf(given)))).records()
const inputFor = (sort: FlowFormat, more: Partial<DatasetInput>): DatasetInput => ({
  sort,
  file_name: `${sort}.csv`,
  sha256: '0'.repeat(64),
  ...more,
})

export const bring = async (
  store: Store,
  sort: FlowFormat,
  given: string | Uint8Array,
  more: Partial<DatasetInput> = {},
) => loadDataset(store, CONTEXT, inputFor(sort, more), await recordsIn(sort, given))

export const plan = async (store: Store, sort: FlowFormat, given: string | Uint8Array) =>
  planDataset(store.read, inputFor(sort, {}), await recordsIn(sort, given))

export async function* recordsOf(
  flows: readonly FlowsInput['flows'][number][],
): AsyncGenerator<ImportRecord> {
  for (const [at, one] of flows.entries())
    yield { line: at + 2, identifier: one.ref, flaws: [], input: { activity: null, flows: [one] } }
}

/** Sums of what stands in the book, by the dataset's own codes. */
export async function sumsInBook(
  store: Store,
  slug: string,
  partsToo = true,
): Promise<Record<string, string>> {
  const rows = await store.read
    .select({ flow })
    .from(flow)
    .innerJoin(dataset, eq(dataset.id, flow.dataset_id))
    .where(eq(dataset.slug, slug))
  const sums = sumsBy(
    rows.filter(({ flow: one }) => one.amount !== null && (partsToo || one.part_of === null)),
    ({ flow: one }) => `${one.code}|${one.currency}`,
    ({ flow: one }) => one.amount ?? '0',
  )
  return Object.fromEntries([...sums].map(([key, sum]) => [key, String(sum)]))
}

const material = join(import.meta.dirname, '../../../shared/material')
export const haveMaterial = existsSync(material)
if (!haveMaterial) console.warn(`skipped: the real datasets are not at ${material}`)
export const real = (path: string): Uint8Array => readFileSync(join(material, path))
