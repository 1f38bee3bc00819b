/** The new commitments of an act: gathered while their rows are written, and judged from memory. */
import { ledgerRow, linesOf, referencesOf, wordsOf } from '#db/lines'
import type { ManyFinder } from '#db/many/finder'
import type { Written } from '#db/many/known'
import { type Fresh, freshOf, loadedOf, quotesOf } from '#db/many/loaded'
import type { Pen } from '#db/many/pen'
import { audit_subject, ledger, ledger_meeting, ledger_party } from '#db/schema/sqlite'
import type { Entity, EntityRow } from '#db/verbs/entities'
import type { Sides } from '#db/verbs/parts'

/** A row by the table that it is of. */
const as = <E extends Entity>(row: Written): EntityRow<E> => row as unknown as EntityRow<E>

export function freshBook(find: ManyFinder, { seq, at }: { seq: number; at: number }) {
  const fresh = new Map<string, Fresh>()
  /** Words whose statement comes next. */
  const quotes = new Map<string, string>()

  async function judge(pen: Pen, id: string, of: Fresh): Promise<void> {
    const loaded = await loadedOf(find, of)
    for (const line of linesOf(loaded)) pen.insert(ledger, ledgerRow(line, seq, at))
    const { members, meetings } = referencesOf(loaded)
    for (const row of members) pen.insert(ledger_party, row)
    for (const row of meetings) pen.insert(ledger_meeting, row)
    pen.words(id, wordsOf(loaded, quotesOf(of)), true)
    pen.insert(audit_subject, { seq, commitment_id: id })
  }

  return {
    has: (id: string) => fresh.has(id),
    sides(id: string, sides: Sides): void {
      const of = fresh.get(id)
      if (of) of.sides = sides
    },
    add(entity: Entity, row: Written): void {
      if (entity === 'commitment') fresh.set(row.id, freshOf(as<'commitment'>(row)))
      else if (entity === 'citation') quotes.set(row.id, as<'citation'>(row).exact)
      else if (entity === 'target')
        fresh.get(as<'target'>(row).commitment_id)?.targets.push(as<'target'>(row))
      else if (entity === 'statement') {
        const said = as<'statement'>(row)
        const of = fresh.get(said.commitment_id ?? '')
        of?.statements.push(said)
        of?.quotes.push({ id: said.citation_id, exact: quotes.get(said.citation_id) ?? '' })
      }
    },
    async judgeAll(pen: Pen | null): Promise<void> {
      if (pen) for (const [id, of] of fresh) await judge(pen, id, of)
      fresh.clear()
      quotes.clear()
    },
  }
}
