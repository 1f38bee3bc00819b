/** Walks the chain of versions: each follows the one before it, and the present row is what the last one says. */
import { and, asc, eq, gt, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { version } from '#db/schema/sqlite'
import { ENTITY_NAMES, type Entity, entityTable } from '#db/verbs/entities'
import { canonical, hashOf, imageOf } from '#db/verbs/spelling'
import type { Difference } from '#db/verify'

type Version = typeof version.$inferSelect
const PAGE = 2000

async function* everyVersion(q: Q): AsyncGenerator<Version> {
  let after: Version | undefined
  do {
    const rows: Version[] = await q
      .select()
      .from(version)
      .where(
        after &&
          or(
            gt(version.entity, after.entity),
            and(eq(version.entity, after.entity), gt(version.id, after.id)),
            and(eq(version.entity, after.entity), eq(version.id, after.id), gt(version.n, after.n)),
          ),
      )
      .orderBy(asc(version.entity), asc(version.id), asc(version.n))
      .limit(PAGE)
    yield* rows
    after = rows.at(-1)
  } while (after)
}

async function presentRows(q: Q, entity: Entity): Promise<Map<string, string>> {
  const rows = await q.select().from(entityTable(entity))
  return new Map(rows.map((row) => [row.id, canonical(imageOf(row))]))
}

const broken = (row: Version, before: Version | undefined): boolean =>
  row.n !== (before?.n ?? 0) + 1 || row.previous_hash !== (before?.hash ?? '') || row.hash !== hashOf(row)

export async function verifyVersions(q: Q): Promise<{ versions: number; differences: Difference[] }> {
  const differences: Difference[] = []
  const last = new Map<string, Map<string, Version>>()
  let versions = 0
  for await (const row of everyVersion(q)) {
    versions++
    const known = last.get(row.entity) ?? new Map<string, Version>()
    last.set(row.entity, known)
    if (broken(row, known.get(row.id)))
      differences.push({ what: 'broken version chain', entity: row.entity, id: row.id })
    known.set(row.id, row)
  }
  for (const entity of ENTITY_NAMES) {
    const present = await presentRows(q, entity)
    const known = last.get(entity) ?? new Map<string, Version>()
    for (const [id, image] of present)
      if (canonical(known.get(id)?.image) !== image || known.get(id)?.removed)
        differences.push({ what: 'changed behind the book’s back', entity, id })
    for (const [id, row] of known)
      if (!row.removed && !present.has(id))
        differences.push({ what: 'removed behind the book’s back', entity, id })
  }
  return { versions, differences }
}
