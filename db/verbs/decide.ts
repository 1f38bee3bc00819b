/** What every decision on a sentence of a text shares: the sentence must stand in the text, undecided. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOf } from '#db/refs'
import { attached_text, decision } from '#db/schema/sqlite'
import type { EntityRow } from '#db/verbs/entities'
import type { StatementInput } from '#db/verbs/statement-input'
import type { Hand } from '#db/verbs/verb'
import type { Span } from '#domain/citation'
import { OUTCOMES, type Outcome } from '#domain/decision'
import { sameSentence } from '#domain/overlap'
import { problem } from '#domain/problem'
import { surroundings } from '#domain/surroundings'

const offset = z.number('not_a_number').int('not_a_number').nonnegative('not_a_number')

export const sentenceFields = {
  document: z.string('required').min(1, 'required'),
  /** UTF-16 offsets into the attached text, end exclusive. */
  sentence: z.object({ start: offset, end: offset }),
  /** The text that the person saw: offsets into another one would mean another sentence. */
  sha256: z.string().optional(),
}
/** A sentence may promise twice: a further record of the same words is made on purpose only. */
export const furtherFields = { ...sentenceFields, further: z.boolean().default(false) }
type Given = z.output<z.ZodObject<typeof sentenceFields>>
export type Sentence = Span & { documentId: string; text: string; exact: string }
type Decision = EntityRow<'decision'>

/** The sentence as it stands in the text that is attached now. */
export async function sentenceOf({ q, find }: Hand, given: Given): Promise<Sentence> {
  const { start, end } = given.sentence
  const documentId = await idOf(find, 'document', given.document, 'document')
  const [attached] = await q.select().from(attached_text).where(eq(attached_text.document_id, documentId))
  if (given.sha256 && attached && attached.sha256 !== given.sha256) throw problem('text_changed', 'sentence')
  const text = attached?.text ?? ''
  const exact = text.slice(start, end)
  if (end > text.length || exact.trim() === '' || !exact.isWellFormed())
    throw problem('sentence_not_in_text', 'sentence')
  return { documentId, text, exact, start, end }
}

/** The decisions that the sentence falls under. */
export async function decisionsOn({ q }: Hand, sentence: Sentence): Promise<Decision[]> {
  const rows = await q.select().from(decision).where(eq(decision.document_id, sentence.documentId))
  return rows.filter(
    ({ span_start, span_end }) =>
      span_start !== null &&
      span_end !== null &&
      sameSentence(sentence, { start: span_start, end: span_end }),
  )
}

export async function undecidedSentence(hand: Hand, given: Given & { further?: boolean }): Promise<Sentence> {
  const sentence = await sentenceOf(hand, given)
  const decided = await decisionsOn(hand, sentence)
  const made = decided.find((one) => !given.further || !OUTCOMES[one.outcome].records)
  if (made) throw problem('already_decided', 'sentence', { name: made.decided_by, outcome: made.outcome })
  return sentence
}

type Made = Partial<Pick<Decision, 'commitment_id' | 'statement_id' | 'reason'>>

export async function writeDecision(
  hand: Hand,
  { documentId, start, end, exact }: Sentence,
  outcome: Outcome,
  made: Made,
): Promise<void> {
  await hand.insert('decision', {
    document_id: documentId,
    span_start: start,
    span_end: end,
    exact,
    outcome,
    commitment_id: null,
    statement_id: null,
    reason: null,
    decided_at: hand.at,
    decided_by: hand.actor.name,
    ...made,
  })
}

/** Words given without their surroundings are those of the sentence, where the text says them twice. */
export function quotedFrom<S extends StatementInput>(statement: S, sentence: Sentence): S {
  const { quote } = statement
  const at = sentence.exact.indexOf(quote.exact)
  if (quote.prefix || quote.suffix || at < 0) return statement
  const start = sentence.start + at
  const around = surroundings(sentence.text, { start, end: start + quote.exact.length })
  return { ...statement, quote: { exact: quote.exact, ...around } }
}
