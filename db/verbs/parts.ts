/** What belongs to a record without being a row of its own history: its sides, and the names that others have for it. */
import { and, asc, desc, eq } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { amongMany } from '#db/among'
import type { Q } from '#db/q'
import { commitment_party, external_ref, version } from '#db/schema/sqlite'
import {
  PART_ROWS,
  type PartImages,
  type PartName,
  type Refs,
  SIDE_ROLES,
  type Sides,
} from '#db/verbs/part-rows'
import { hashOf } from '#db/verbs/spelling'

type PartOf<P extends PartName> = {
  table: SQLiteTable
  /** The column that holds the record's id. */
  column: string
  /** Whose part it is. */
  owner(image: PartImages[P]): string
  /** By the ids of their records. */
  read(q: Q, ids: readonly string[]): Promise<Map<string, PartImages[P]>>
  rows(id: string, image: PartImages[P]): readonly Readonly<Record<string, unknown>>[]
}

export const PARTS: { readonly [P in PartName]: PartOf<P> } = {
  commitment_sides: {
    table: commitment_party,
    column: 'commitment_id',
    owner: () => 'commitment',
    async read(q, ids) {
      const { commitment_id, position, party_id } = commitment_party
      const rows = await q
        .select()
        .from(commitment_party)
        .where(amongMany(commitment_id, ids))
        .orderBy(asc(position), asc(party_id))
      const found = new Map<string, Sides>()
      for (const [id, own] of Map.groupBy(rows, (row) => row.commitment_id)) {
        const of = (side: keyof Sides) =>
          own.filter((row) => row.role === SIDE_ROLES[side]).map((row) => row.party_id)
        found.set(id, {
          promisers: of('promisers'),
          beneficiaries: of('beneficiaries'),
          channels: of('channels'),
        })
      }
      return found
    },
    rows: PART_ROWS.commitment_sides,
  },
  external_refs: {
    table: external_ref,
    column: 'id',
    owner: ({ entity }) => entity,
    async read(q, ids) {
      const { scheme, value } = external_ref
      const rows = await q
        .select()
        .from(external_ref)
        .where(amongMany(external_ref.id, ids))
        .orderBy(asc(scheme), asc(value))
      const found = new Map<string, Refs>()
      for (const [id, own] of Map.groupBy(rows, (row) => row.id))
        found.set(id, {
          entity: own[0]?.entity ?? '',
          refs: own.map(({ scheme, value }) => ({ scheme, value })),
        })
      return found
    },
    rows: PART_ROWS.external_refs,
  },
}
export const PART_NAMES = Object.keys(PARTS) as readonly PartName[]

export type VersionRow = typeof version.$inferInsert
type Change<P extends PartName> = {
  part: P
  id: string
  before: PartImages[P] | null
  after: PartImages[P] | null
  seq: number
  at: number
  /** Where it is known already: the last version, and the act that made the record. */
  last?: VersionRow | undefined
  made?: { seq: number; at: number } | undefined
}

const lastOf = async (q: Q, entity: string, id: string) => {
  const own = and(eq(version.entity, entity), eq(version.id, id))
  return (await q.select().from(version).where(own).orderBy(desc(version.n)).limit(1))[0]
}

/** The act that made the record whose part it is. */
async function madeBy(q: Q, entity: string, id: string) {
  const first = and(eq(version.entity, entity), eq(version.id, id), eq(version.n, 1))
  const [row] = await q.select({ seq: version.seq, at: version.at }).from(version).where(first)
  return row
}

/** What a part says when its record is made needs no version; once it changes, that becomes the first one, of the act that made the record. */
export async function partVersions<P extends PartName>(q: Q, change: Change<P>): Promise<VersionRow[]> {
  const { part, id, before, after, seq, at } = change
  const written: VersionRow[] = []
  let last: VersionRow | undefined = change.last ?? (change.made ? undefined : await lastOf(q, part, id))
  const append = (image: PartImages[P] | null, by: { seq: number; at: number }) => {
    const n = (last?.n ?? 0) + 1
    const row = {
      entity: part,
      id,
      n,
      seq: by.seq,
      at: by.at,
      removed: image === null,
      image: { id, n, ...(image ?? (last?.image as object)) },
      previous_hash: last?.hash ?? '',
    }
    last = { ...row, image: { ...row.image, n }, hash: '' }
    last.hash = hashOf({ ...row, image: last.image })
    written.push(last)
  }
  if (last) append(after, { seq, at })
  else {
    const owner = before ?? after
    const made = change.made ?? (owner ? await madeBy(q, PARTS[part].owner(owner), id) : undefined)
    if (before) append(before, made ?? { seq, at })
    if (before || made?.seq !== seq) append(after, { seq, at })
  }
  return written
}

export const samePart = (a: unknown, b: unknown): boolean =>
  a === null || b === null ? a === b : JSON.stringify(a) === JSON.stringify(b)
