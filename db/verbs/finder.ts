/** What the verbs look up while they write: by query for one record, from memory for many at once. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { lookUp, type Named } from '#db/refs'
import {
  attached_text,
  commitment,
  delivery,
  document,
  meeting,
  stage_report,
  statement,
  target,
} from '#db/schema/sqlite'
import { type Slugged, taken } from '#db/slugs'
import type { EntityRow } from '#db/verbs/entities'
import type { Day } from '#domain/day'
import type { Kind } from '#domain/kind'

export type Finder = {
  /** The id behind a slug or id. */
  id(entity: Named, ref: string): Promise<string | null>
  taken(entity: Slugged, slug: string): Promise<boolean>
  document(id: string): Promise<EntityRow<'document'> | null>
  /** The text attached to a document. */
  text(documentId: string): Promise<string | null>
  meetingDay(id: string): Promise<Day | null>
  kindOf(commitmentId: string): Promise<Kind | null>
  targetOf(commitmentId: string, targetId: string): Promise<EntityRow<'target'> | null>
  /** Those of the statements that the book has; where a commitment is named, of its own. */
  statements(commitmentId: string | null, ids: readonly string[]): Promise<string[]>
  delivery(id: string): Promise<EntityRow<'delivery'> | null>
  stages(deliveryId: string): Promise<EntityRow<'stage_report'>[]>
}

export const queryFinder = (q: Q): Finder => ({
  id: (entity, ref) => lookUp(q, entity, ref),
  taken: (entity, slug) => taken(q, entity, slug),
  async document(id) {
    const [row] = await q.select().from(document).where(eq(document.id, id))
    return row ?? null
  },
  async text(documentId) {
    const [row] = await q
      .select({ text: attached_text.text })
      .from(attached_text)
      .where(eq(attached_text.document_id, documentId))
    return row?.text ?? null
  },
  async meetingDay(id) {
    const [row] = await q.select({ day: meeting.day }).from(meeting).where(eq(meeting.id, id))
    return row?.day ?? null
  },
  async kindOf(id) {
    const [row] = await q.select({ kind: commitment.kind }).from(commitment).where(eq(commitment.id, id))
    return row?.kind ?? null
  },
  async targetOf(commitmentId, targetId) {
    const own = and(eq(target.id, targetId), eq(target.commitment_id, commitmentId))
    const [row] = await q.select().from(target).where(own)
    return row ?? null
  },
  async statements(commitmentId, ids) {
    const own = commitmentId === null ? undefined : eq(statement.commitment_id, commitmentId)
    const known = and(own, inArray(statement.id, [...ids]))
    return (await q.select({ id: statement.id }).from(statement).where(known)).map((row) => row.id)
  },
  async delivery(id) {
    const [row] = await q.select().from(delivery).where(eq(delivery.id, id))
    return row ?? null
  },
  stages: (deliveryId) => q.select().from(stage_report).where(eq(stage_report.delivery_id, deliveryId)),
})
