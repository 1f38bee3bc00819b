/** Everything that files are written from, as asked for: each read when it is wanted, all from one connection. */
import type { Q } from '#db/q'
import { askedChanges } from '#db/queries/asked-changes'
import { ledgerVersion } from '#db/queries/health'
import { takenActivities, takenKinds } from '#db/queries/taken-activities'
import { takenDeliveries } from '#db/queries/taken-deliveries'
import { takenDocuments } from '#db/queries/taken-documents'
import { takenFlows } from '#db/queries/taken-flows'
import { takenLines } from '#db/queries/taken-lines'
import { takenMeetings } from '#db/queries/taken-meetings'
import { ownIds } from '#db/queries/taken-own'
import { takenParties } from '#db/queries/taken-parties'
import { takenRecords } from '#db/queries/taken-records'
import { takenSources } from '#db/queries/taken-sources'
import { takenStatements } from '#db/queries/taken-statements'
import type { Asked } from '#domain/taking'

/** So many of the latest acts stand in a feed. */
const IN_FEED = 50

/** `until`: the last instant of an as-of day; acts after it are not told. */
export async function takenFrom(q: Q, asked: Asked, until?: number) {
  const own = await ownIds(q, asked.own.records)
  async function* lines() {
    for await (const page of takenLines(q, asked)) yield* page
  }
  return {
    asked,
    /** The last audited act that is in it. */
    version: await ledgerVersion(q),
    lines,
    rows: {
      commitments: () => takenRecords(q, asked),
      statements: () => takenStatements(q, asked, own),
      meetings: () => takenMeetings(q, asked),
      documents: () => takenDocuments(q, asked, own),
      parties: () => takenParties(q, asked),
      deliveries: () => takenDeliveries(q, asked, own),
      flows: () => takenFlows(q, asked, own),
    },
    sources: () => takenSources(q, asked),
    changes: async () => {
      const { filter, day } = asked
      const ask = { filter, day, until, limit: IN_FEED, commitment: undefined, cursor: null }
      return (await askedChanges(q, ask)).items
    },
    kinds: () => takenKinds(q, asked),
    activities: () => takenActivities(q, asked),
  }
}
