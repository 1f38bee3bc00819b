/** A statement as a form gives it: who said which words where, and by when. */
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import { newDocument } from '#app/[locale]/desk/_inputs/source.ts'
import type { recordStatement } from '#db/verbs/record-statement'
import { type DueWindow, inOrder } from '#domain/due-window'

export type StatementInput = Parameters<typeof recordStatement>[2]

/** Days that a person set go before the phrase, which the book's own table reads. */
function typedWindow(read: Reading, at: string): DueWindow | null {
  const strict_end = read.text(`${at}due.strict_end`) ?? null
  const start = read.text(`${at}due.start`) ?? null
  const generous_end = read.text(`${at}due.generous_end`) ?? strict_end
  if (strict_end === null && start === null && generous_end === null) return null
  if (strict_end === null) return read.flaw('required', `${at}due.strict_end`)
  const window = { start, strict_end, generous_end }
  if (!inOrder(window)) return read.flaw('window_reversed', `${at}due.strict_end`)
  return { type: 'calendar', phrase: read.text(`${at}due_phrase`) ?? null, ...window, rule: 'typed' }
}

export function statementInput(read: Reading, at = ''): StatementInput {
  const named = read.some(
    ...['name', 'office'].flatMap((part) => ['en', 'uk', 'ja'].map((lang) => `${at}speaker.${part}.${lang}`)),
  )
  const speaker = {
    name: read.words(`${at}speaker.name`) ?? {},
    office: read.words(`${at}speaker.office`) ?? {},
  }
  return {
    document: read.document(`${at}document`),
    act: code(read.text(`${at}act`) ?? 'makes'),
    modality: code(read.text(`${at}modality`) ?? 'announced'),
    said_on: read.text(`${at}said_on`) ?? null,
    party: read.ref(`${at}party`) ?? null,
    speaker: named ? speaker : null,
    quote: { exact: read.text(`${at}quote.exact`) ?? '' },
    emphasis: read.lines(`${at}emphasis`),
    due: typedWindow(read, at),
    due_phrase: read.text(`${at}due_phrase`) ?? null,
    note: read.words(`${at}note`) ?? null,
  }
}

/** New words beside a status or a stage: only where something of them was typed. */
export function citedWords(read: Reading, at: string): StatementInput | null {
  const typed = ['quote.exact', 'document', 'party', 'said_on'].map((name) => at + name)
  return read.some(...typed) || newDocument(read) ? statementInput(read, at) : null
}
