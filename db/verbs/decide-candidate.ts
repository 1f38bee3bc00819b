/** The four decisions on a sentence of a text: it made a commitment, it belongs to one, neither, or open again. */
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { idOf } from '#db/refs'
import { citation, commitment, statement } from '#db/schema/sqlite'
import {
  decisionsOn,
  furtherFields,
  quotedFrom,
  sentenceFields,
  sentenceOf,
  undecidedSentence,
  writeDecision,
} from '#db/verbs/decide'
import { statementRecord, writeStatementOf } from '#db/verbs/record-statement'
import { takeBack } from '#db/verbs/take-back'
import { under } from '#db/verbs/under'
import { type Hand, verb } from '#db/verbs/verb'
import { commitmentInput, writeCommitment } from '#db/verbs/write-commitment'
import { OUTCOMES } from '#domain/decision'
import { may } from '#domain/permission'
import { problem } from '#domain/problem'

/** Which of the new statements has its words in the text that is decided on. */
async function saidThere({ q }: Hand, commitmentId: string, documentId: string, at: string): Promise<string> {
  const [said] = await q
    .select({ id: statement.id })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .where(and(eq(statement.commitment_id, commitmentId), eq(citation.document_id, documentId)))
    .limit(1)
  if (!said) throw problem('quote_not_in_text', at)
  return said.id
}

export const acceptCandidate = verb(
  'accept_candidate',
  z.object({ ...furtherFields, commitment: commitmentInput }),
  async (hand, given) => {
    const sentence = await undecidedSentence(hand, given)
    const statements = given.commitment.statements.map((one) => quotedFrom(one, sentence))
    const { id, slug } = await under('commitment', writeCommitment(hand, { ...given.commitment, statements }))
    const at = 'commitment.statements.0.quote.exact'
    const said = await saidThere(hand, id, sentence.documentId, at)
    await writeDecision(hand, sentence, 'accepted', { commitment_id: id, statement_id: said })
    return { id, slug }
  },
)

export const tieCandidate = verb(
  'tie_candidate',
  z.object({
    ...furtherFields,
    commitment: z.string('required').min(1, 'required'),
    statement: statementRecord,
  }),
  async (hand, given) => {
    const sentence = await undecidedSentence(hand, given)
    const id = await idOf(hand.find, 'commitment', given.commitment, 'commitment')
    const said = await idOf(hand.find, 'document', given.statement.document, 'statement.document')
    if (said !== sentence.documentId) throw problem('quote_not_in_text', 'statement.quote.exact')
    const record = { ...quotedFrom(given.statement, sentence), commitment: id }
    const written = await under('statement', writeStatementOf(hand, record))
    await writeDecision(hand, sentence, 'tied', { commitment_id: id, statement_id: written.id })
    const [named] = await hand.q
      .select({ slug: commitment.slug })
      .from(commitment)
      .where(eq(commitment.id, id))
    return { id: written.id, slug: named?.slug ?? '' }
  },
)

export const rejectCandidate = verb(
  'reject_candidate',
  z.object({ ...sentenceFields, reason: z.string().trim().max(300, 'too_long').nullish() }),
  async (hand, given) => {
    const sentence = await undecidedSentence(hand, given)
    await writeDecision(hand, sentence, 'rejected', { reason: given.reason || null })
  },
)

/** The sentence is open again, and the book without what was recorded from it. */
export const reopenCandidate = verb('reopen_candidate', z.object(sentenceFields), async (hand, given) => {
  const made = await decisionsOn(hand, await sentenceOf(hand, given))
  if (made.length === 0) throw problem('not_found', 'sentence')
  const barred = made.map((one) => OUTCOMES[one.outcome].act).find((act) => !may(hand.actor, act))
  if (barred) throw problem('forbidden', undefined, { act: barred })
  await takeBack(hand, made)
})
