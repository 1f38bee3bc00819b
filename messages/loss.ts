/** What reading a foreign file lost or doubts, and what is wrong with one of its rows, as sentences with their places. */
import type { RowFlaw } from '#domain/import/fate'
import { TAKEN, TAKEN_LISTS, type Taken } from '#domain/import/taken'
import type { ProblemCode } from '#domain/problem'
import type { en } from '#messages/en'
import { flawText, isList } from '#messages/flaw'
import type { Words } from '#messages/words'

export type LossFacts = Readonly<Record<string, string | number>>
/** `line` is 0 where the whole file is meant. `column` counts a table's columns from 1, or an XML line's letters; `header` names a table's column. */
export type LossAt = {
  line: number
  column: number | null
  header: string | null
  /** What the record that it stands in calls itself. */
  identifier: string | null
  facts: LossFacts
}
/** Losses have their sentences where their sort of file has them. */
type Coded =
  | { of: 'tables'; code: Exclude<keyof typeof en.tables, 'place' | 'wrong'> }
  | { of: 'iati'; code: keyof typeof en.iati.losses }
  | { of: 'problems'; code: ProblemCode }
export type Loss = LossAt & Coded

/** Facts that some of the sentences name. */
const SILENT = {
  ...{ value: '', found: 0, expected: 0, first: 0, count: 0, recipients: '', destination: '', sum: '' },
  ...{ parts: '', total: '', element: '', parent: '', attribute: '', line: '', field: '', language: '' },
  ...{ at: '', allowed: 'none', currency: '', header: '', sheet: '', other: '' },
}

/** A value of a closed list by its name. */
const valueIn = ({ t }: Words, { list, value = '' }: LossFacts): string | number =>
  isList(list) ? t(`codes.${list as 'kind'}.${value as 'dialogue'}`) : value

function says(words: Words, loss: Loss): string {
  const facts = { ...SILENT, ...loss.facts }
  if (loss.of === 'tables') return words.t(`tables.${loss.code}`, { ...facts, value: valueIn(words, facts) })
  if (loss.of === 'iati') return words.t(`iati.losses.${loss.code}`, facts)
  return flawText(words, { code: loss.code, facts })
}

/** As a spreadsheet names it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? letter : columnLetters(Math.floor((column - 1) / 26)) + letter
}

/** The place first, then what happened. */
export const lossText = (words: Words, loss: Loss): string =>
  loss.line === 0
    ? says(words, loss)
    : words.t('tables.place', {
        line: loss.line,
        column: loss.of === 'iati' || loss.column === null ? 'none' : columnLetters(loss.column),
        header: loss.of === 'iati' || loss.header === null ? 'none' : loss.header,
        identifier: loss.identifier ?? 'none',
        says: says(words, loss),
      })

/** What was taken for what the new rows of a file do not say. */
export const takenLoss = ({ field, count }: Taken): Loss => ({
  of: 'tables',
  code: 'value_taken',
  line: 0,
  ...{ column: null, header: null, identifier: null },
  facts: { field, list: TAKEN_LISTS[field], value: TAKEN[field], count },
})

/** What is wrong with a row, as a loss: its header is among its facts; what the book finds wrong has its field. */
export const flawLoss = (line: number, identifier: string | null, flaw: RowFlaw): Loss => ({
  of: 'problems',
  code: flaw.code,
  line,
  column: flaw.column,
  header: flaw.facts?.header === undefined ? flaw.field : String(flaw.facts.header),
  identifier,
  facts: flaw.facts ?? {},
})
