/** Which rows of a table are named by rows of others: by every foreign key there is, and by lists of ids. */
import { isNotNull } from 'drizzle-orm'
import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Q } from '#db/q'
import { tables } from '#db/schema/sqlite'
import { type Entity, entityTable } from '#db/verbs/entities'

/** An attached text and the decisions on its sentences go where their document goes: they do not hold it back. */
const HOLDS_NOTHING = new Set<unknown>([tables.attached_text, tables.decision])

/** Every column that names rows of an entity; without those of rows that go where it goes, if so asked. */
export function columnsNaming(entity: Entity, without: ReadonlySet<unknown> = HOLDS_NOTHING): SQLiteColumn[] {
  const wanted: unknown = entityTable(entity)
  return Object.values(tables)
    .filter((table) => !without.has(table))
    .flatMap((table) => getTableConfig(table).foreignKeys)
    .map((key) => key.reference())
    .filter((reference) => reference.foreignTable === wanted)
    .flatMap((reference) => reference.columns)
}

/** Ids that stand in lists inside a row, where no foreign key can be. */
export async function listedIds(q: Q, entity: Entity): Promise<string[]> {
  const { meeting, delivery, status_change } = tables
  if (entity === 'statement')
    return (await q.select({ ids: status_change.statements }).from(status_change)).flatMap((row) => row.ids)
  if (entity !== 'party') return []
  const met = await q.select({ parties: meeting.parties, participants: meeting.participants }).from(meeting)
  const through = await q.select({ ids: delivery.channels }).from(delivery)
  return [
    ...met.flatMap((row) => [...row.parties, ...row.participants.map((p) => p.party)]),
    ...through.flatMap((row) => row.ids),
  ]
}

export async function namedIds(q: Q, entity: Entity): Promise<Set<string>> {
  const named = new Set(await listedIds(q, entity))
  for (const column of columnsNaming(entity)) {
    const rows = await q.selectDistinct({ id: column }).from(column.table).where(isNotNull(column))
    for (const { id } of rows) named.add(String(id))
  }
  return named
}
