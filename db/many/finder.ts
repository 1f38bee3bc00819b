/** Looks things up for many records at once: each once, from memory afterwards, with what this act has written. */
import { and, eq } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { lineageIn } from '#db/lineages'
import type { Q } from '#db/q'
import type { Named } from '#db/refs'
import { commitment, party, slug_alias } from '#db/schema/sqlite'
import type { Slugged } from '#db/slugs'
import type { EntityRow } from '#db/verbs/entities'
import { type Finder, queryFinder } from '#db/verbs/finder'
import type { Lineage } from '#domain/party'

type Party = EntityRow<'party'>
type Stage = EntityRow<'stage_report'>

/** Texts are long: so many are kept at hand. */
const TEXTS = 20
export type ManyFinder = Finder & {
  /** By id. */
  parties(): Promise<ReadonlyMap<string, Party>>
  lineage(partyId: string): Promise<Lineage>
  /** Fetches at once what the next records will ask for. */
  expectSlugs(entity: 'commitment', slugs: readonly string[]): Promise<void>
  expectIds(entity: 'commitment', refs: readonly string[]): Promise<void>
  /** Remembers what was written. */
  learn(entity: string, row: { id: string }, removed: boolean): void
}

function remembered<K, V>(ask: (key: K) => Promise<V>, limit = Number.POSITIVE_INFINITY) {
  const known = new Map<K, V>()
  let absent: K[] = []
  return {
    known,
    /** What is not in the book, told for the next records alone: most names come once. */
    lacks(keys: readonly K[], nothing: V): void {
      for (const key of absent) if (known.get(key) === nothing) known.delete(key)
      absent = keys.filter((key) => !known.has(key))
      for (const key of absent) known.set(key, nothing)
    },
    async get(key: K): Promise<V> {
      const found = known.get(key)
      if (found !== undefined || known.has(key)) return found as V
      const asked = await ask(key)
      if (known.size >= limit) known.clear()
      known.set(key, asked)
      return asked
    },
  }
}

export function manyFinder(q: Q): ManyFinder {
  const one = queryFinder(q)
  const ids = {
    document: remembered((ref: string) => one.id('document', ref)),
    meeting: remembered((ref: string) => one.id('meeting', ref)),
    commitment: remembered((ref: string) => one.id('commitment', ref)),
  }
  const slugs = remembered((key: string) => {
    const [entity = '', slug = ''] = key.split('\n')
    return one.taken(entity as Slugged, slug)
  })
  const documents = remembered((id: string) => one.document(id))
  const texts = remembered((id: string) => one.text(id), TEXTS)
  const days = remembered((id: string) => one.meetingDay(id))
  const kinds = remembered((id: string) => one.kindOf(id))
  const deliveries = remembered((id: string) => one.delivery(id))
  const stages = remembered((id: string) => one.stages(id))
  let parties: Promise<Map<string, Party>> | undefined
  const lines = new Map<string, Lineage>()
  let partySlugs = new Map<string, string>()

  async function allParties(): Promise<Map<string, Party>> {
    const rows = await q.select().from(party)
    partySlugs = new Map(rows.map((row) => [row.slug, row.id]))
    return new Map(rows.map((row) => [row.id, row]))
  }
  const known = () => (parties ??= allParties())

  function keepStage(row: Stage, removed: boolean): void {
    const list = stages.known.get(row.delivery_id)
    const others = (list ?? []).filter((stage) => stage.id !== row.id)
    if (list) stages.known.set(row.delivery_id, removed ? others : [...others, row])
  }

  return {
    ...one,
    parties: known,
    async lineage(partyId) {
      const all = await known()
      const parents = { get: (id: string) => all.get(id)?.parent_id }
      const line = lines.get(partyId) ?? lineageIn(parents, partyId)
      lines.set(partyId, line)
      return line
    },
    async id(entity: Named, ref) {
      if (entity !== 'party') return ids[entity].get(ref)
      const all = await known()
      return partySlugs.get(ref) ?? (all.has(ref) ? ref : null)
    },
    taken: (entity, slug) => slugs.get(`${entity}\n${slug}`),
    document: documents.get,
    text: texts.get,
    meetingDay: days.get,
    kindOf: kinds.get,
    delivery: deliveries.get,
    stages: stages.get,
    async expectSlugs(entity, wanted) {
      const unknown = [...new Set(wanted)].filter((slug) => !slugs.known.has(`${entity}\n${slug}`))
      const present = await q
        .select({ slug: commitment.slug })
        .from(commitment)
        .where(amongMany(commitment.slug, unknown))
      const named = and(eq(slug_alias.entity, entity), amongMany(slug_alias.slug, unknown))
      const had = await q.select({ slug: slug_alias.slug }).from(slug_alias).where(named)
      const taken = new Set([...present, ...had].map((row) => row.slug))
      for (const slug of taken) slugs.known.set(`${entity}\n${slug}`, true)
      slugs.lacks(
        unknown.map((slug) => `${entity}\n${slug}`),
        false,
      )
    },
    async expectIds(entity, refs) {
      const unknown = [...new Set(refs)].filter((ref) => !ids[entity].known.has(ref))
      const { id, slug } = commitment
      const bySlug = await q.select({ id, slug }).from(commitment).where(amongMany(slug, unknown))
      const byId = await q.select({ id, slug }).from(commitment).where(amongMany(id, unknown))
      for (const row of bySlug) ids[entity].known.set(row.slug, row.id)
      for (const row of byId) ids[entity].known.set(row.id, row.id)
      ids[entity].lacks(unknown, null)
    },
    learn(entity, row, removed) {
      if ('slug' in row && (entity === 'commitment' || entity === 'party'))
        slugs.known.set(`${entity}\n${row.slug}`, !removed)
      if (entity === 'delivery') {
        deliveries.known.set(row.id, removed ? null : (row as EntityRow<'delivery'>))
        if (!stages.known.has(row.id) && 'n' in row && row.n === 1) stages.known.set(row.id, [])
      }
      if (entity === 'stage_report') keepStage(row as Stage, removed)
      if (entity === 'party') {
        const now = row as Party
        lines.clear()
        parties = known().then((all) => {
          partySlugs.set(now.slug, now.id)
          return removed ? new Map([...all].filter(([id]) => id !== now.id)) : all.set(now.id, now)
        })
      }
    },
  }
}
