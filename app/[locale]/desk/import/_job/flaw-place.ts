/** Where in a row something is wrong: the field by its name, and the column of the file that gives it. */
import type { RowFlaw } from '#domain/import/fate'
import type { Importable } from '#domain/import/job'
import type { TableHead } from '#formats/in/table/head'
import { flawText } from '#messages/flaw'
import { columnLetters } from '#messages/loss'
import type { Words } from '#messages/words'
import { fieldText } from './field-text.ts'

type Of = { words: Words; what: Importable; head: TableHead | null }

/** What the book finds wrong has a field only; the head knows its column. */
function columnOf(head: TableHead | null, { column, field, facts }: RowFlaw) {
  const found = head?.columns.find((one) => (column === null ? one.field === field : one.column === column))
  const header = facts?.header === undefined ? (found?.header ?? null) : String(facts.header)
  return { column: column ?? (field === null ? null : (found?.column ?? null)), header }
}

/** With what follows it, or empty where the whole row is meant. */
export function placeText({ words, what, head }: Of, flaw: RowFlaw): string {
  const { t, stops } = words
  const { column, header } = columnOf(head, flaw)
  const name = flaw.field === null ? null : fieldText(words, what, flaw.field)
  const at = column === null ? null : t('importing.rows.at_column', { column: columnLetters(column) })
  const beside = [at, column === null || header === name ? null : header].filter(Boolean).join(stops.comma)
  if (name === null) return beside && `${beside}${stops.colon}`
  return `${name}${beside && stops.brackets.join(beside)}${stops.colon}`
}

export const flawSentence = (of: Of, flaw: RowFlaw): string =>
  `${placeText(of, flaw)}${flawText(of.words, flaw)}`
