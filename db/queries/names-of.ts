/** What parties, documents and promises are called, by their short names. */

import { amongMany } from '#db/among'
import type { Q } from '#db/q'
import { commitment, document, party } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'

export type NamesOf = ReadonlyMap<string, Localized | string>

/** Each kind of record is asked for by itself: a short name may be one of several kinds. */
export async function namesOf(
  q: Q,
  asked: { parties: readonly string[]; documents: readonly string[]; commitments: readonly string[] },
): Promise<{ parties: NamesOf; documents: NamesOf; commitments: NamesOf }> {
  const parties = await q
    .select({ slug: party.slug, name: party.name })
    .from(party)
    .where(amongMany(party.slug, asked.parties))
  const documents = await q
    .select({ slug: document.slug, title: document.title })
    .from(document)
    .where(amongMany(document.slug, asked.documents))
  const commitments = await q
    .select({ slug: commitment.slug, title: commitment.title })
    .from(commitment)
    .where(amongMany(commitment.slug, asked.commitments))
  return {
    parties: new Map(parties.map(({ slug, name }) => [slug, name])),
    documents: new Map(documents.map(({ slug, title }) => [slug, title])),
    commitments: new Map(commitments.map(({ slug, title }) => [slug, title])),
  }
}
