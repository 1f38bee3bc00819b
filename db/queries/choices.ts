/** What a form offers to choose from: parties, documents, meetings and commitments by the names that people type. */
import { asc, desc, eq } from 'drizzle-orm'
import type { Q } from '#db/q'
import { commitment, document, meeting, party } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Localized } from '#domain/locale'
import type { PartyType } from '#domain/party'

/** A list longer than this helps nobody; what is beyond it is found by its short name. */
const LIMIT = 1000

export type PartyChoice = {
  slug: string
  type: PartyType
  name: Localized
  short: Localized
  aliases: string[]
}
export type DocumentChoice = { slug: string; title: string; published_on: Day; publisher: Localized }
export type MeetingChoice = { slug: string; title: Localized; day: Day }
export type CommitmentChoice = { slug: string; title: Localized }
export type Choices = {
  parties: PartyChoice[]
  documents: DocumentChoice[]
  meetings: MeetingChoice[]
  commitments: CommitmentChoice[]
}

/** The newest documents, meetings and commitments come first, because they are what is written about. */
export async function choices(q: Q): Promise<Choices> {
  return {
    parties: await q
      .select({
        slug: party.slug,
        type: party.type,
        name: party.name,
        short: party.short,
        aliases: party.aliases,
      })
      .from(party)
      .orderBy(asc(party.slug))
      .limit(LIMIT),
    documents: await q
      .select({
        slug: document.slug,
        title: document.title,
        published_on: document.published_on,
        publisher: party.short,
      })
      .from(document)
      .innerJoin(party, eq(party.id, document.publisher_id))
      .orderBy(desc(document.published_on), desc(document.id))
      .limit(LIMIT),
    meetings: await q
      .select({ slug: meeting.slug, title: meeting.title, day: meeting.day })
      .from(meeting)
      .orderBy(desc(meeting.day), desc(meeting.id))
      .limit(LIMIT),
    commitments: await q
      .select({ slug: commitment.slug, title: commitment.title })
      .from(commitment)
      .orderBy(desc(commitment.id))
      .limit(LIMIT),
  }
}
