/** How a text is attached to a document: quotations and decisions that rest on its words find their places anew. */
import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { attached_text, citation, decision } from '#db/schema/sqlite'
import type { Hand } from '#db/verbs/verb'
import { findQuote, type Span } from '#domain/citation'
import { normaliseText, TEXT_LIMIT } from '#domain/normalise-text'
import { surroundings } from '#domain/surroundings'

export const fullText = z
  .string('required')
  .transform(normaliseText)
  .pipe(z.string().min(1, 'required').max(TEXT_LIMIT, 'too_long'))

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

type Placed = { id: string; n: number; span_start: number | null; span_end: number | null }

async function place(hand: Hand, entity: 'citation' | 'decision', row: Placed, span: Span | null) {
  const [span_start, span_end] = [span?.start ?? null, span?.end ?? null]
  if (row.span_start === span_start && row.span_end === span_end) return
  await hand.update(entity, row.id, row.n, { span_start, span_end })
}

async function placeQuotations(hand: Hand, documentId: string, text: string) {
  const missing: string[] = []
  let found = 0
  for (const quote of await hand.q.select().from(citation).where(eq(citation.document_id, documentId))) {
    const span = findQuote(text, quote)
    if (span) found++
    else missing.push(quote.exact)
    await place(hand, 'citation', quote, span)
  }
  return { found, missing }
}

/** A decision keeps to its sentence; of the same words said twice, each finds a place of its own. */
async function placeDecisions(hand: Hand, documentId: string, before: string, text: string): Promise<void> {
  const rows = await hand.q
    .select()
    .from(decision)
    .where(eq(decision.document_id, documentId))
    .orderBy(asc(decision.span_start), asc(decision.id))
  const taken = new Map<string, string>()
  for (const row of rows) {
    const old =
      row.span_start === null || row.span_end === null ? null : { start: row.span_start, end: row.span_end }
    const free = taken.get(row.exact) ?? text
    const span = findQuote(free, {
      exact: row.exact,
      ...(old ? surroundings(before, old) : { prefix: '', suffix: '' }),
    })
    if (span)
      taken.set(
        row.exact,
        `${free.slice(0, span.start)}${'\0'.repeat(span.end - span.start)}${free.slice(span.end)}`,
      )
    await place(hand, 'decision', row, span)
  }
}

export async function writeText(hand: Hand, documentId: string, text: string) {
  const [present] = await hand.q.select().from(attached_text).where(eq(attached_text.document_id, documentId))
  const row = {
    document_id: documentId,
    sha256: sha256Of(text),
    text,
    original: null,
    media_type: 'text/plain',
    attached_at: hand.at,
  }
  if (present) await hand.update('attached_text', present.id, present.n, row)
  else await hand.insert('attached_text', row)
  const quotations = await placeQuotations(hand, documentId, text)
  await placeDecisions(hand, documentId, present?.text ?? '', text)
  return { ...quotations, sha256: row.sha256 }
}
