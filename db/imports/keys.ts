/** How a row names the record that it speaks of: by what others call it (`scheme:value`), else by its slug or id. */
import { and, eq } from 'drizzle-orm'
import { amongMany } from '#db/among'
import type { ManyHand } from '#db/many/hand'
import { external_ref } from '#db/schema/sqlite'
import type { ExternalRef } from '#db/verbs/part-rows'
import { PARTS } from '#db/verbs/parts'
import type { ImportRecord } from '#domain/import/record'
import { referenceIn, referenceText as refText } from '#domain/import/reference'
import { problem } from '#domain/problem'

function readRef(text: string): ExternalRef {
  const ref = referenceIn(text)
  if (!ref) throw problem('ref_without_list', 'ref', { value: text.slice(0, 100) })
  return ref
}

export const textIn = ({ input }: ImportRecord, field: string): string | undefined => {
  const value = input[field]
  return typeof value === 'string' ? value : value === undefined ? undefined : String(value)
}

export type RefBook = {
  expect(texts: readonly (string | undefined)[]): Promise<void>
  id(text: string): string | null
  /** Ties a name to a record, in the book as well. */
  tie(text: string, id: string, isNew: boolean): Promise<void>
}

export function refBook(hand: ManyHand, entity: string): RefBook {
  const known = new Map<string, string | null>()
  return {
    async expect(texts) {
      const asked = texts.flatMap((text) => (text === undefined ? [] : (referenceIn(text) ?? [])))
      const unknown = asked.filter((ref) => !known.has(refText(ref)))
      for (const [scheme, refs] of Map.groupBy(unknown, (ref) => ref.scheme)) {
        const values = refs.map((ref) => ref.value)
        for (const value of values) known.set(refText({ scheme, value }), null)
        const own = and(eq(external_ref.scheme, scheme), eq(external_ref.entity, entity))
        const rows = await hand.q
          .select()
          .from(external_ref)
          .where(and(own, amongMany(external_ref.value, values)))
        for (const row of rows) known.set(refText(row), row.id)
      }
    },
    id: (text) => known.get(refText(readRef(text))) ?? null,
    async tie(text, id, isNew) {
      const ref = readRef(text)
      const before = isNew ? undefined : (await PARTS.external_refs.read(hand.q, [id])).get(id)
      const refs = [...(before?.refs ?? []), ref].sort((a, b) => (refText(a) < refText(b) ? -1 : 1))
      await hand.part('external_refs', id, { entity, refs })
      known.set(refText(ref), id)
    },
  }
}
