/** Brings an edition of a dataset into the book: one act, versions only of what changed. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { FlowLoad } from '#db/flows/load'
import { newId } from '#db/ids'
import type { Q } from '#db/q'
import { dataset } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { listOf } from '#db/values/codes'
import type { EntityRow } from '#db/verbs/entities'
import { type Context, type Hand, verb } from '#db/verbs/verb'
import { DATASETS, fileSlug } from '#domain/dataset'
import { isDay } from '#domain/day'
import { DATASET_SORTS } from '#domain/flow'
import { flowsIn } from '#domain/flow-fields'
import type { RowFate } from '#domain/import/fate'
import type { ImportRecord } from '#domain/import/record'

const text = z.string().trim().min(1).max(300)
export const datasetInput = z.object({
  sort: z.enum(listOf(DATASET_SORTS)),
  file_name: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which series the file is an edition of; without it the format's own, or the file's name. */
  slug: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional(),
  name: text.optional(),
  publisher: text.optional(),
  as_of: z.string().refine(isDay).optional(),
  edition: text.optional(),
  url: z.url().max(2000).optional(),
  licence: text.optional(),
  /** False where the file holds only a part of the series: then nothing is taken out. */
  whole: z.boolean().optional(),
})
export type DatasetInput = z.input<typeof datasetInput>
type Given = z.output<typeof datasetInput>

export type LoadReport = {
  dataset: string
  records: number
  new: number
  changed: number
  same: number
  refused: number
  /** Flows that the edition no longer holds, and the first of their names. */
  gone: number
  goneNames: string[]
  refusals: RowFate[]
}

const AT_ONCE = 100
const LISTED = 10_000
/** Records with many flows are taken in few at once. */
const FLOWS_AT_ONCE = 2000

async function* inBatches(records: AsyncIterable<ImportRecord>): AsyncGenerator<ImportRecord[]> {
  let batch: ImportRecord[] = []
  let flows = 0
  for await (const record of records) {
    batch.push(record)
    flows += flowsIn(record.input).flows.length
    if (batch.length < AT_ONCE && flows < FLOWS_AT_ONCE) continue
    yield batch
    batch = []
    flows = 0
  }
  if (batch.length > 0) yield batch
}

type Present = EntityRow<'dataset'> | undefined
export const slugFor = ({
  slug,
  sort,
  file_name,
}: Pick<DatasetInput, 'slug' | 'sort' | 'file_name'>): string =>
  slug ?? DATASETS[sort].slug ?? (fileSlug(file_name) || sort)

/** Whose activities a file begins with, where it is one publisher's. */
function reporterOf(records: readonly ImportRecord[]): string | null {
  const names = records.flatMap(({ input }) => {
    const given = flowsIn(input).activity?.record.reporters as Reporter[] | undefined
    const [reporter] = given ?? []
    return reporter?.names[0]?.text ?? reporter?.ref ?? []
  })
  const [only, ...others] = new Set(names)
  return only !== undefined && others.length === 0 ? only : null
}
type Reporter = { names: { text: string }[]; ref: string | null }

/** What the file's bringer says, else what the book says already, else what is known of such files. */
function metadata(given: Given, present: Present, publisher: string | null) {
  const known = DATASETS[given.sort]
  const file = given.file_name.replace(/\.[a-z0-9]+$/i, '')
  const series = known.series ?? publisher
  return {
    sort: given.sort,
    name: given.name ?? present?.name ?? known.name ?? (series ? `${series}, ${file}` : file),
    publisher: given.publisher ?? present?.publisher ?? known.publisher ?? publisher,
    as_of: given.as_of ?? null,
    edition: given.edition ?? null,
    url: given.url ?? present?.url ?? known.url,
    licence: given.licence ?? present?.licence ?? known.licence,
  }
}
const isSame = (present: object, values: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(values).every(([key, value]) => present[key as keyof typeof present] === value)

type Work = { q: Q; hand: Hand | null; given: Given; records: AsyncIterable<ImportRecord> }

async function run({ q, hand, given, records }: Work): Promise<LoadReport> {
  const slug = slugFor(given)
  const [present] = await q.select().from(dataset).where(eq(dataset.slug, slug))
  const id = present?.id ?? newId()
  const batches = inBatches(records)
  const first = (await batches.next()).value ?? []
  const values = metadata(given, present, reporterOf(first))
  const loaded = {
    file_name: given.file_name,
    sha256: given.sha256,
    loaded_at: hand?.at ?? 0,
    loaded_by: hand?.actor.name ?? '',
  }
  if (hand && !present) await hand.insert('dataset', { id, slug, ...values, ...loaded })
  const load = await FlowLoad.open(q, hand, id, present !== undefined)
  const report: LoadReport = { dataset: slug, records: 0, ...load.counts, goneNames: [], refusals: [] }
  const take = async (batch: readonly ImportRecord[]) => {
    report.records += batch.length
    for (const fate of await load.take(batch))
      if (fate.fate === 'refused' && report.refusals.length < LISTED) report.refusals.push(fate)
  }
  await take(first)
  for await (const batch of batches) await take(batch)
  report.goneNames = await load.finish(given.whole ?? DATASETS[given.sort].whole)
  Object.assign(report, load.counts)
  if (hand && present) {
    if (report.new + report.changed + report.gone === 0 && isSame(present, values))
      throw new Unchanged(report)
    await hand.update('dataset', id, present.n, { ...values, ...loaded })
  }
  return report
}

/** An edition that says what the book has already leaves no trace. */
class Unchanged extends Error {
  readonly report: LoadReport
  constructor(report: LoadReport) {
    super('nothing changed')
    this.report = report
  }
}

export async function loadDataset(
  store: Store,
  context: Context,
  input: DatasetInput,
  records: AsyncIterable<ImportRecord>,
): Promise<LoadReport> {
  const load = verb('import_table', datasetInput, (hand, given) => run({ q: hand.q, hand, given, records }))
  try {
    return await load(store, context, input)
  } catch (error) {
    if (error instanceof Unchanged) return error.report
    throw error
  }
}

/** What an edition would change, without changing it. */
export const planDataset = (
  q: Q,
  input: DatasetInput,
  records: AsyncIterable<ImportRecord>,
): Promise<LoadReport> => run({ q, hand: null, given: datasetInput.parse(input), records })
