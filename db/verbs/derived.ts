/** Rows that follow from a record alone: written with it whoever writes it, so that they need no history of their own. */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { flow_place } from '#db/schema/sqlite'
import type { Entity, EntityRow } from '#db/verbs/entities'
import { placeKey } from '#domain/flow'

type Row = Readonly<Record<string, unknown>>
export type Derived = {
  table: SQLiteTable
  /** Holds the record's id. */
  column: SQLiteColumn
  rows(record: { id: string }): readonly Row[]
}

/** A flow is found by each place that it reaches. */
const placesOf = ({ id, places }: EntityRow<'flow'>): Row[] =>
  [...new Set(places.map(placeKey))].map((code) => ({ code, flow_id: id }))

const DERIVED: Readonly<Partial<Record<Entity, Derived>>> = {
  flow: {
    table: flow_place,
    column: flow_place.flow_id,
    rows: (record) => placesOf(record as EntityRow<'flow'>),
  },
}
export const derivedOf = (entity: Entity): Derived | undefined => DERIVED[entity]
