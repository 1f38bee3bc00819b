/** The new commitments of an act: their rows are gathered, and handed over whole to whoever writes and judges them. */
import type { PartyRef } from '#db/ledger-body'
import type { ManyFinder } from '#db/many/finder'
import type { Written } from '#db/many/known'
import { type Fresh, freshOf } from '#db/many/loaded'
import type { Chunk } from '#db/many/scribe'
import type { Entity, EntityRow } from '#db/verbs/entities'
import type { PartImages, PartName, Refs, Sides } from '#db/verbs/part-rows'
import type { Lineage } from '#domain/party'

/** A row by the table that it is of. */
const as = <E extends Entity>(row: Written): EntityRow<E> => row as unknown as EntityRow<E>

/** What waits long is kept long, and makes the process grow. */
const AT_ONCE = 100

export function freshBook(find: ManyFinder) {
  const fresh = new Map<string, Fresh>()
  /** Words whose statement comes next. */
  const citations = new Map<string, Written>()

  /** True where the row belongs to a new commitment. */
  const TAKES: Readonly<Partial<Record<Entity, (row: Written) => boolean>>> = {
    commitment(row) {
      fresh.set(row.id, freshOf(as<'commitment'>(row)))
      return true
    },
    citation(row) {
      citations.set(row.id, row)
      return true
    },
    target(row) {
      const target = as<'target'>(row)
      return Boolean(fresh.get(target.commitment_id)?.targets.push(target))
    },
    statement(row) {
      const said = as<'statement'>(row)
      const citation = citations.get(said.citation_id)
      const of = fresh.get(said.commitment_id ?? '')
      if (!citation || !of) return false
      citations.delete(citation.id)
      of.statements.push({ row: said, citation: as<'citation'>(citation) })
      return true
    },
  }

  async function partiesOf(all: readonly Fresh[]): Promise<Omit<Chunk, 'fresh'>> {
    const known = await find.parties()
    const parties = new Map<string, PartyRef>()
    const lines = new Map<string, Lineage>()
    for (const { sides, statements } of all) {
      for (const id of [...sides.promisers, ...sides.beneficiaries, ...sides.channels]) {
        const row = parties.has(id) ? undefined : known.get(id)
        if (!row) continue
        const { slug, name, short, iati_ref } = row
        parties.set(id, { id, slug, name, short, iati_ref })
      }
      for (const { row } of statements)
        if (row.party_id && !lines.has(row.party_id))
          lines.set(row.party_id, await find.lineage(row.party_id))
    }
    return { parties: [...parties.values()], lines: [...lines] }
  }

  return {
    isFull: () => fresh.size >= AT_ONCE,
    has: (id: string) => fresh.has(id),
    take: (entity: Entity, row: Written): boolean => TAKES[entity]?.(row) ?? false,
    takePart(part: PartName, id: string, image: PartImages[PartName]): boolean {
      const of = fresh.get(id)
      if (!of) return false
      if (part === 'commitment_sides') of.sides = image as Sides
      else of.refs = image as Refs
      return true
    },
    /** Words of statements that are no new commitment's. */
    left(): Written[] {
      if (citations.size === 0) return []
      const rows = [...citations.values()]
      citations.clear()
      return rows
    },
    /** All since the last time; null where there is none. */
    async chunk(): Promise<Chunk | null> {
      if (fresh.size === 0) return null
      const all = [...fresh.values()]
      fresh.clear()
      return { ...(await partiesOf(all)), fresh: all }
    },
  }
}
