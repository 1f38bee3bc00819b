/** The promises of a filter that are aid, with all that an activity file says of each: a few at a time, in order. */
import { and, asc, count, inArray, lte } from 'drizzle-orm'
import type { PartyRef } from '#db/ledger-body'
import type { Q } from '#db/q'
import { organisationsBy } from '#db/queries/activity-organisations'
import { activityParts, byOwner } from '#db/queries/activity-parts'
import { fits } from '#db/queries/ledger-conditions'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { statementLines } from '#db/queries/statement-lines'
import { takenLines } from '#db/queries/taken-lines'
import { ledger, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { type Filter, withFacet } from '#domain/filter'
import { AID_KINDS, type Kind } from '#domain/kind'
import type { Asked } from '#domain/taking'

const NO_LIMIT = Number.MAX_SAFE_INTEGER

/** How many promises of each kind fit, without their rows. */
export async function takenKinds(q: Q, { filter, day }: Asked): Promise<ReadonlyMap<Kind, number>> {
  const rows = await q
    .select({ kind: ledger.kind, total: count() })
    .from(ledger)
    .where(fits(q, filter, day))
    .groupBy(ledger.kind)
    .orderBy(asc(ledger.kind))
  return new Map(rows.map(({ kind, total }) => [kind, total]))
}

/** The filter with nothing left but aid; null where it asks for none. */
function aidOnly(filter: Filter): Filter | null {
  const asked: readonly string[] = filter.facets.kind ?? AID_KINDS
  const kinds = AID_KINDS.filter((kind) => asked.includes(kind))
  return kinds.length > 0 ? withFacet(filter, 'kind', kinds) : null
}

type Organisations = ReturnType<typeof organisationsBy>

async function factsOf(q: Q, lines: readonly LedgerLine[], day: Day, known: Organisations) {
  const ids = lines.map(({ id }) => id)
  const said = await statementLines(
    q,
    and(inArray(statement.commitment_id, ids), lte(statement.said_on, day)),
    NO_LIMIT,
  )
  const statements = byOwner(said.map((one) => ({ ...one, owner: one.commitment?.slug ?? '' })))
  const { own, batches, statuses, links } = await activityParts(q, ids, day)
  const refs = lines.flatMap((line) => [...line.promisers, ...line.beneficiaries, ...line.channels])
  const named = [...batches.values()].flat().flatMap((batch) => batch.channels)
  await known.load([...refs.map(({ id }) => id), ...named])
  const organisations = (list: readonly PartyRef[]) => known.of(list.map(({ id }) => id))
  return lines.map((line) => ({
    line,
    note: own.get(line.id)?.note ?? null,
    settling: own.get(line.id)?.settling ?? null,
    promisers: organisations(line.promisers),
    beneficiaries: organisations(line.beneficiaries),
    channels: organisations(line.channels),
    statements: statements.get(line.slug) ?? [],
    batches: (batches.get(line.id) ?? []).map((batch) => ({
      ...batch,
      channels: known.of(batch.channels),
    })),
    statuses: statuses.get(line.id) ?? [],
    links: links.get(line.id) ?? [],
  }))
}

export async function* takenActivities(q: Q, asked: Asked) {
  const filter = aidOnly(asked.filter)
  if (!filter) return
  const known = organisationsBy(q)
  for await (const lines of takenLines(q, { ...asked, filter }))
    yield* await factsOf(q, lines, asked.day, known)
}
