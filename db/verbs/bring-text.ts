/** Brings a text into the book: its document, where it is new, and the text itself in one act. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOf } from '#db/refs'
import { attached_text, document } from '#db/schema/sqlite'
import { documentInput, writeDocument } from '#db/verbs/add-document'
import { type Hand, verb } from '#db/verbs/verb'
import { fullText, sha256Of, writeText } from '#db/verbs/write-text'
import { problem } from '#domain/problem'

const input = z
  .object({ document: z.string().nullish(), source: documentInput.nullish(), text: fullText })
  .refine((given) => Boolean(given.document || given.source), { error: 'required', path: ['document'] })

/** A text that is here already is worked on where it is. */
async function refuseSameText({ q }: Hand, text: string): Promise<void> {
  const [same] = await q
    .select({ slug: document.slug, title: document.title })
    .from(attached_text)
    .innerJoin(document, eq(document.id, attached_text.document_id))
    .where(eq(attached_text.sha256, sha256Of(text)))
    .limit(1)
  if (same) throw problem('same_text', 'text', same)
}

async function documentFor(hand: Hand, given: z.output<typeof input>) {
  if (given.source && !given.document) return writeDocument(hand, given.source)
  const id = await idOf(hand.find, 'document', given.document ?? '', 'document')
  const [row] = await hand.q.select({ slug: document.slug }).from(document).where(eq(document.id, id))
  return { id, slug: row?.slug ?? '' }
}

export const bringText = verb('bring_text', input, async (hand, given) => {
  await refuseSameText(hand, given.text)
  const { id, slug } = await documentFor(hand, given)
  return { slug, ...(await writeText(hand, id, given.text)) }
})
