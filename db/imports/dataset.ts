/** Which series a file of flows is an edition of, and what the book says of it. */
import { z } from 'zod'
import type { dataset } from '#db/schema/sqlite'
import { DATASETS, fileSlug } from '#domain/dataset'
import { isDay } from '#domain/day'
import { DATASET_SORTS, type DatasetSort } from '#domain/flow'
import { flowsIn } from '#domain/flow-fields'
import type { ImportRecord } from '#domain/import/record'

const text = z.string().trim().min(1).max(300)

const TABLES = ['csv', 'xlsx', 'json'] as const

/** The options of an import of flows. */
export const datasetOptions = z.object({
  /** The format's name; a table of any shape is no known series. */
  sort: z
    .enum([...DATASET_SORTS, ...TABLES])
    .default('table')
    .transform((sort): DatasetSort => DATASET_SORTS.find((one) => one === sort) ?? 'table'),
  file_name: text.default('flows'),
  sha256: z.string().max(64).default(''),
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
export type DatasetOptions = z.output<typeof datasetOptions> & {
  /** What a column of the table calls it. */
  said?: string
}
type Present = typeof dataset.$inferSelect

export const slugFor = ({ slug, sort, file_name }: DatasetOptions): string =>
  slug ?? DATASETS[sort].slug ?? (fileSlug(file_name) || sort)

/** A table of one dataset's rows may name it itself; what its bringer says counts more. */
export function namedBy(given: DatasetOptions, record: ImportRecord | undefined): DatasetOptions {
  const said = record?.input.dataset
  if (given.sort !== 'table' || given.slug || given.name || typeof said !== 'string') return given
  const slug = fileSlug(said)
  return slug ? { ...given, slug, said } : given
}

type Reporter = { names: { text: string }[]; ref: string | null }

/** Who reports an activity, as the file names him. */
export function reporterOf({ input }: ImportRecord): string | null {
  const [reporter] = (flowsIn(input).activity?.record.reporters ?? []) as Reporter[]
  return reporter?.names[0]?.text ?? reporter?.ref ?? null
}

/** What the file's bringer says, else what the book says already, else what is known of such files. */
export function metadata(given: DatasetOptions, present: Present | undefined, reporter: string | null) {
  const known = DATASETS[given.sort]
  const file = given.file_name.replace(/\.[a-z0-9]+$/i, '')
  const series = known.series ?? reporter
  return {
    sort: given.sort,
    name: given.name ?? present?.name ?? known.name ?? given.said ?? (series ? `${series}, ${file}` : file),
    publisher: given.publisher ?? present?.publisher ?? known.publisher ?? reporter,
    as_of: given.as_of ?? null,
    edition: given.edition ?? null,
    url: given.url ?? present?.url ?? known.url,
    licence: given.licence ?? present?.licence ?? known.licence,
  }
}

export const isSame = (present: Present, values: Partial<Present>): boolean =>
  Object.entries(values).every(([key, value]) => present[key as keyof Present] === value)

/** Which edition it is, as a person is told before anything is written. */
export function editionTold(...of: Parameters<typeof metadata>) {
  const { name, publisher, as_of, edition } = metadata(...of)
  return { dataset: name, publisher, as_of, edition }
}
