/** A statement that the book has, as a line to choose. */
import type { StatementLine } from '#db/queries/statement-lines'
import type { Words } from '#messages/words'

export const saidHint = (
  { account, document, said_on }: StatementLine,
  { text, dayShort, stops }: Words,
): string => text((account ?? document.publisher).short) + stops.comma + dayShort(said_on)

const LONGEST = 70

export function saidLine(line: StatementLine, words: Words): string {
  const { exact } = line.quote
  const cut = exact.length > LONGEST ? `${exact.slice(0, LONGEST - 1)}…` : exact
  return words.t('commitments.phrase', { phrase: cut }) + words.stops.brackets.join(saidHint(line, words))
}
