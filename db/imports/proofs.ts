/** The words that prove a commitment, as a row gives them again: a table does not change them, and the row is told so. */
import { asc, eq } from 'drizzle-orm'
import { amongMany } from '#db/among'
import { text } from '#db/imports/cells'
import type { Names } from '#db/imports/names'
import type { Q } from '#db/q'
import { citation, statement } from '#db/schema/sqlite'
import type { ImportRecord } from '#domain/import/record'
import { type Flaw, Problem } from '#domain/problem'

const { commitment_id, act, modality, said_on, due_phrase, party_id, citation_id, id } = statement

const readProofs = (q: Q, ids: readonly string[]) =>
  q
    .select({
      of: commitment_id,
      quote: citation.exact,
      document: citation.document_id,
      speaker: party_id,
      said_on,
      modality,
      act,
      due_phrase,
    })
    .from(statement)
    .innerJoin(citation, eq(citation.id, citation_id))
    .where(amongMany(commitment_id, ids))
    .orderBy(asc(said_on), asc(id))
type Proof = Awaited<ReturnType<typeof readProofs>>[number]

const FIELDS = ['quote', 'document', 'speaker', 'said_on', 'modality', 'act', 'due_phrase'] as const
type Field = (typeof FIELDS)[number]
/** What a person can read as the book keeps it. */
const SAID = new Set<Field>(['quote', 'said_on', 'due_phrase'])

const plain = (words: string | null): string => (words ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()

export function proofBook(q: Q, names: Names) {
  let known = new Map<string | null, Proof[]>()

  /** A name that nobody has is another one. */
  async function meant(field: Field, given: string): Promise<string | null> {
    try {
      if (field === 'document') return await names.document(given, field)
      return field === 'speaker' ? await names.party(given, field) : given
    } catch (error) {
      if (error instanceof Problem) return null
      throw error
    }
  }

  return {
    async expect(ids: readonly string[]): Promise<void> {
      known = ids.length === 0 ? new Map() : Map.groupBy(await readProofs(q, ids), (one) => one.of)
    },
    /** Nothing where one statement says all of it; else where it differs from the first one. */
    async differing(commitmentId: string, { input }: ImportRecord): Promise<Flaw[]> {
      const given: { field: Field; value: string | null }[] = []
      for (const field of FIELDS) {
        const words = text(input[field])
        if (words !== null) given.push({ field, value: await meant(field, words) })
      }
      const proofs = known.get(commitmentId) ?? []
      const differ = (proof: Proof | undefined) =>
        given.filter(({ field, value }) => value === null || plain(value) !== plain(proof?.[field] ?? null))
      if (proofs.some((proof) => differ(proof).length === 0)) return []
      return differ(proofs[0]).map(({ field }) => ({
        code: 'words_stay',
        at: field,
        facts: { value: SAID.has(field) ? (proofs[0]?.[field] ?? 'none') : 'none' },
      }))
    },
  }
}
