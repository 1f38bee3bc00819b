/** The parties that a brief can be about, by the names and in the order of the reader's language. */
import type { PartyChoice } from '#db/queries/choices'
import { isSide } from '#domain/party'
import type { Words } from '#messages/words'

type Choice = { slug: string; label: string }

export function sidesIn(
  parties: readonly PartyChoice[],
  { text, locale }: Pick<Words, 'text' | 'locale'>,
): Choice[] {
  const order = new Intl.Collator(locale)
  return parties
    .filter(({ type }) => isSide(type))
    .map(({ slug, name }) => ({ slug, label: text(name) }))
    .sort((a, b) => order.compare(a.label, b.label))
}
