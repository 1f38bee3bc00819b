/** A statement as a form, a file or a founding record gives it, and how it is written with its citation. */
import { z } from 'zod'
import { idOf, idOrNull } from '#db/refs'
import { keysOf, listOf } from '#db/values/codes'
import { dueInput } from '#db/values/due'
import { dueRow } from '#db/values/due-row'
import { currencyCode, dayText, quoteInput, speakerInput, wordsInput } from '#db/values/parsers'
import type { Hand } from '#db/verbs/verb'
import { findQuote } from '#domain/citation'
import type { Day } from '#domain/day'
import { readDuePhrase } from '#domain/due-phrase'
import { type DueWindow, NO_WINDOW } from '#domain/due-window'
import { moneyOf } from '#domain/money'
import { problem } from '#domain/problem'
import { boundsOf, QUALIFIERS } from '#domain/quantity'
import { ACTS, MODALITIES } from '#domain/statement'
import { MEASURES } from '#domain/target'

export const claimInput = z.object({
  measure: z.enum(listOf(MEASURES)),
  qualifier: z.enum(listOf(QUALIFIERS)),
  amount: z.string().regex(/^-?\d+(\.\d+)?$/, 'not_an_amount'),
  currency: currencyCode,
})

export const statementInput = z.object({
  /** The founding record's own name, so that later records can point to it. */
  key: z.string().max(120).optional(),
  document: z.string('required').min(1, 'required'),
  act: z.enum(keysOf(ACTS)),
  modality: z.enum(listOf(MODALITIES)),
  said_on: dayText.nullish(),
  party: z.string().nullish(),
  speaker: speakerInput.nullish(),
  meeting: z.string().nullish(),
  quote: quoteInput,
  emphasis: z.array(z.string().max(300)).max(20, 'too_long').default([]),
  /** Either the window as read by a person, or the phrase, which the book's own table reads. */
  due: dueInput.nullish(),
  due_phrase: z.string().trim().max(300).nullish(),
  claim: claimInput.nullish(),
  note: wordsInput.nullish(),
})
export type StatementInput = z.output<typeof statementInput>

/** Statements of one document often give the same phrase. */
const REMEMBERED = 500
const readings = new Map<string, DueWindow>()

function readDue(phrase: string, from: Day): DueWindow {
  const key = `${from} ${phrase}`
  const known = readings.get(key) ?? readDuePhrase(phrase, from)
  if (readings.size >= REMEMBERED) readings.clear()
  readings.set(key, known)
  return known
}

/** The day from which a statement's phrases are read: that of the meeting at which it was said, else its own. */
export async function readFrom(
  find: Pick<Hand['find'], 'meetingDay'>,
  given: Pick<StatementInput, 'said_on'>,
  source: { published_on: Day; meeting_id: string | null },
): Promise<Day> {
  const met = source.meeting_id ? await find.meetingDay(source.meeting_id) : null
  return met ?? given.said_on ?? source.published_on
}

type Owner = { commitment: string | null; target: string | null }

async function windowOf(hand: Hand, given: StatementInput, saidOn: string, meetingId: string | null) {
  if (given.due) return given.due
  if (!given.due_phrase) return NO_WINDOW
  const met = meetingId ? await hand.find.meetingDay(meetingId) : null
  return readDue(given.due_phrase, met ?? saidOn)
}

async function citeWords(
  hand: Hand,
  documentId: string,
  quote: StatementInput['quote'],
  at: string,
): Promise<string> {
  const text = await hand.find.text(documentId)
  const span = text === null ? null : findQuote(text, quote)
  if (text !== null && !span) throw problem('quote_not_in_text', `${at}quote.exact`)
  const row = await hand.insert('citation', {
    document_id: documentId,
    ...quote,
    span_start: span?.start ?? null,
    span_end: span?.end ?? null,
  })
  return row.id
}

/** Writes citation and statement; `at` is where the statement stands in a larger input, for its flaws. */
export async function writeStatement(
  hand: Hand,
  given: StatementInput,
  owner: Owner,
  at = '',
): Promise<string> {
  const documentId = await idOf(hand.find, 'document', given.document, `${at}document`)
  const source = await hand.find.document(documentId)
  if (!source) throw problem('not_found_name', `${at}document`)
  const saidOn = given.said_on ?? source.published_on
  const meetingId =
    (await idOrNull(hand.find, 'meeting', given.meeting, `${at}meeting`)) ??
    (given.meeting === undefined ? source.meeting_id : null)
  const claim = given.claim ? moneyOf(given.claim.amount, given.claim.currency) : null
  if (given.claim && !claim) throw problem('not_an_amount', `${at}claim.amount`)
  const bounds =
    given.claim && claim ? boundsOf(given.claim.qualifier, claim.minor) : boundsOf('not_said', null)
  const row = await hand.insert('statement', {
    commitment_id: owner.commitment,
    target_id: owner.target,
    citation_id: await citeWords(hand, documentId, given.quote, at),
    party_id: await idOrNull(hand.find, 'party', given.party, `${at}party`),
    meeting_id: meetingId,
    speaker: given.speaker ?? null,
    act: given.act,
    modality: given.modality,
    said_on: saidOn,
    emphasis: given.emphasis.filter((words) => given.quote.exact.includes(words)),
    note: given.note ?? null,
    ...dueRow(await windowOf(hand, given, saidOn, meetingId)),
    ...bounds,
    currency: claim?.currency ?? null,
    measure: given.claim?.measure ?? null,
  })
  return row.id
}
