/** One meeting: when, where, who took part, and which commitments were first said there. */
import { eq, inArray, or } from 'drizzle-orm'
import { findBySlug } from '#db/find-by-slug'
import { inOrderOf } from '#db/name-page'
import type { Q } from '#db/q'
import type { Named } from '#db/queries/statement-lines'
import { ledger_meeting, type meeting, party } from '#db/schema/sqlite'
import type { Localized } from '#domain/locale'

export type MeetingView = {
  row: typeof meeting.$inferSelect
  parties: Named[]
  participants: { name: Localized; office: Localized; party: Named | null }[]
  /** Commitments of which no earlier meeting speaks. */
  first: ReadonlySet<string>
}

export async function meetingBySlug(q: Q, slug: string): Promise<MeetingView | null> {
  const row = await findBySlug(q, 'meeting', slug)
  if (!row) return null
  const names = [...row.parties, ...row.participants.map((one) => one.party)]
  const found =
    names.length === 0
      ? []
      : await q
          .select({ id: party.id, slug: party.slug, name: party.name, short: party.short })
          .from(party)
          .where(or(inArray(party.id, names), inArray(party.slug, names)))
  const references = await q
    .select({ id: ledger_meeting.commitment_id, first: ledger_meeting.first })
    .from(ledger_meeting)
    .where(eq(ledger_meeting.meeting_id, row.id))
  return {
    row,
    parties: inOrderOf(row.parties, found),
    participants: row.participants.map((one) => ({
      ...one,
      party: found.find((p) => p.slug === one.party || p.id === one.party) ?? null,
    })),
    first: new Set(references.filter((one) => one.first).map((one) => one.id)),
  }
}
