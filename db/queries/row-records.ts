/** Which records of the book the rows of a job speak of: by what the rows call them, else by the titles that the job wrote. */
import { and, eq, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { amongMany } from '#db/among'
import type { Job } from '#db/jobs/job'
import type { Q } from '#db/q'
import type { JobRow } from '#db/queries/job-rows'
import { rowFlows } from '#db/queries/row-flows'
import { commitment, delivery, external_ref, party, version } from '#db/schema/sqlite'
import type { Importable } from '#domain/import/job'
import { referenceIn, referenceText as refText } from '#domain/import/reference'
import { LOCALES } from '#domain/locale'

type Asked = Pick<Job, 'what' | 'format' | 'file_name' | 'options' | 'seq'>
/** By the position of a row: a record's short name; of a flow its id. */
export type RowRecords = ReadonlyMap<number, string>
type Find = (q: Q, job: Asked, rows: readonly JobRow[]) => Promise<RowRecords>
/** From a name as a row gives it to what was asked of it. */
type Names = ReadonlyMap<string, string>

const named = (rows: readonly JobRow[]): string[] => [
  ...new Set(rows.flatMap(({ identifier }) => identifier ?? [])),
]

/** An activity of IATI is called by its identifier, and tied under the scheme of that name. */
const refsOf = (name: string) => [referenceIn(name) ?? [], { scheme: 'iati', value: name }].flat()

async function idsByRef(q: Q, entity: string, names: readonly string[]): Promise<Names> {
  const asked = names.flatMap(refsOf)
  const found = new Map<string, string>()
  for (const [scheme, refs] of Map.groupBy(asked, (one) => one.scheme)) {
    const values = refs.map((one) => one.value)
    const own = and(eq(external_ref.scheme, scheme), eq(external_ref.entity, entity))
    const rows = await q
      .select()
      .from(external_ref)
      .where(and(own, amongMany(external_ref.value, values)))
    for (const row of rows) found.set(refText(row), row.id)
  }
  return new Map(
    names.flatMap((name) => {
      const id = refsOf(name)
        .map((ref) => found.get(refText(ref)))
        .find((one) => one !== undefined)
      return id === undefined ? [] : [[name, id]]
    }),
  )
}

/** A table whose records have short names, and the column of their titles. */
const TITLED = {
  commitment: { table: commitment, words: commitment.title, field: 'title' },
  party: { table: party, words: party.name, field: 'name' },
} as const
type Titled = keyof typeof TITLED

async function slugs(q: Q, entity: Titled, names: readonly string[]): Promise<Names> {
  const table = TITLED[entity].table as typeof party
  const ids = await idsByRef(q, entity, names)
  const columns = { id: table.id, slug: table.slug }
  const tied = await q
    .select(columns)
    .from(table)
    .where(amongMany(table.id, [...ids.values()]))
  const byId = new Map(tied.map((row) => [row.id, row.slug]))
  const own = await q.select(columns).from(table).where(amongMany(table.slug, names))
  const itself = new Map(own.map(({ slug }) => [slug, slug]))
  return new Map(
    names.flatMap((name) => {
      const slug = byId.get(ids.get(name) ?? '') ?? itself.get(name)
      return slug === undefined ? [] : [[name, slug]]
    }),
  )
}

const given = ({ changes }: JobRow, field: string): string | null =>
  changes.find((one) => one.field === field)?.new ?? null

/** A row without a name of its own made the record of its title, if the job made any such. */
async function byTitle(q: Q, entity: Titled, seq: number, rows: readonly JobRow[]): Promise<RowRecords> {
  const { table: titled, words, field } = TITLED[entity]
  const table = titled as typeof party
  const made = sql`exists (select 1 from ${version} where ${version.entity} = ${entity} and ${version.id} = ${table.id} and ${version.seq} = ${seq})`
  const found = new Map<number, string>()
  for (const locale of LOCALES) {
    const asked = new Map(
      rows.flatMap((row) => {
        const text = found.has(row.position) ? null : given(row, `${field}_${locale}`)
        return text === null ? [] : [[text, row.position] as const]
      }),
    )
    if (asked.size === 0) continue
    const text = sql<string>`json_extract(${words as SQLiteColumn}, ${`$.${locale}`})`
    const among = sql`${text} in (select value from json_each(${JSON.stringify([...asked.keys()])}))`
    for (const row of await q.select({ slug: table.slug, text }).from(table).where(and(among, made)))
      found.set(asked.get(row.text) ?? -1, row.slug)
  }
  return found
}

const placed = (rows: readonly JobRow[], names: Names, nameOf: (row: JobRow) => string | null) =>
  new Map(
    rows.flatMap((row) => {
      const name = names.get(nameOf(row) ?? '')
      return name === undefined ? [] : [[row.position, name] as const]
    }),
  )

const titled =
  (entity: Titled): Find =>
  async (q, { seq }, rows) => {
    const found = placed(rows, await slugs(q, entity, named(rows)), (row) => row.identifier)
    const rest = rows.filter((row) => row.fate === 'new' && !found.has(row.position))
    if (seq === null || rest.length === 0) return found
    return new Map([...(await byTitle(q, entity, seq, rest)), ...found])
  }

/** A batch stands on the page of its promise. */
const deliveries: Find = async (q, _, rows) => {
  const names = named(rows)
  const ids = await idsByRef(q, 'delivery', names)
  const columns = { id: delivery.id, slug: commitment.slug }
  const asked = [...ids.values(), ...names]
  const batches = await q
    .select(columns)
    .from(delivery)
    .innerJoin(commitment, eq(commitment.id, delivery.commitment_id))
    .where(amongMany(delivery.id, asked))
  const byId = new Map(batches.map((row) => [row.id, row.slug]))
  const of = (row: JobRow) => given(row, 'commitment')
  const onPages = placed(
    rows,
    await slugs(q, 'commitment', [...new Set(rows.flatMap((row) => of(row) ?? []))]),
    of,
  )
  const known = placed(rows, byId, ({ identifier }) => ids.get(identifier ?? '') ?? identifier)
  return new Map([...onPages, ...known])
}

const FIND: Readonly<Record<Importable, Find>> = {
  commitments: titled('commitment'),
  parties: titled('party'),
  deliveries,
  flows: async (q, job, rows) => placed(rows, await rowFlows(q, job, named(rows)), (row) => row.identifier),
}

export const rowRecords: Find = (q, job, rows) => FIND[job.what](q, job, rows)
