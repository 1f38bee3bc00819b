/** Attaches the full text to a document, and finds every quotation of that document in it. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOf } from '#db/refs'
import { attached_text, citation } from '#db/schema/sqlite'
import { verb } from '#db/verbs/verb'
import { findQuote } from '#domain/citation'
import { normaliseText, TEXT_LIMIT } from '#domain/normalise-text'

const input = z.object({
  document: z.string(),
  text: z
    .string('required')
    .transform(normaliseText)
    .pipe(z.string().min(1, 'required').max(TEXT_LIMIT, 'too_long')),
})

export const attachText = verb('attach_text', input, async (hand, given) => {
  const id = await idOf(hand.q, 'document', given.document, 'document')
  const { text } = given
  const sha256 = createHash('sha256').update(text).digest('hex')
  const [present] = await hand.q.select().from(attached_text).where(eq(attached_text.document_id, id))
  const row = {
    document_id: id,
    sha256,
    text,
    original: null,
    media_type: 'text/plain',
    attached_at: hand.at,
  }
  if (present) await hand.update('attached_text', present.id, present.n, row)
  else await hand.insert('attached_text', row)
  const missing: string[] = []
  let found = 0
  for (const quote of await hand.q.select().from(citation).where(eq(citation.document_id, id))) {
    const span = findQuote(text, quote)
    if (span) found++
    else missing.push(quote.exact)
    const same = quote.span_start === (span?.start ?? null) && quote.span_end === (span?.end ?? null)
    if (!same)
      await hand.update('citation', quote.id, quote.n, {
        span_start: span?.start ?? null,
        span_end: span?.end ?? null,
      })
  }
  return { found, missing, sha256 }
})
