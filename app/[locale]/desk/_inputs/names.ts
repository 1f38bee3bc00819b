/** Names that people type for records, and the labels that a form offers for them. */
import { type Names, plainName } from '#app/[locale]/desk/_inputs/reading.ts'
import type { Choices } from '#db/queries/choices'
import type { Localized } from '#domain/locale'
import type { Words } from '#messages/words'

/** What a list offers: the label is what the field will hold. */
export type Offer = { slug: string; label: string }
export type Offers = Record<keyof Choices, Offer[]>
export type Labels = Pick<Words, 'stops'> & { text(text: Localized): string; dayShort(day: string): string }

/** Two records of one label are told apart by their short names. */
function apart(offers: Offer[]): Offer[] {
  const seen = Map.groupBy(offers, (offer) => plainName(offer.label))
  return offers.map((offer) =>
    (seen.get(plainName(offer.label))?.length ?? 0) > 1
      ? { ...offer, label: `${offer.label} [${offer.slug}]` }
      : offer,
  )
}

export const offersOf = (choices: Choices, { text, dayShort, stops }: Labels): Offers => ({
  parties: apart(choices.parties.map(({ slug, name }) => ({ slug, label: text(name) }))),
  documents: apart(
    choices.documents.map(({ slug, title, publisher, published_on }) => ({
      slug,
      label: title + stops.brackets.join(text(publisher) + stops.comma + dayShort(published_on)),
    })),
  ),
  meetings: apart(
    choices.meetings.map(({ slug, title, day }) => ({
      slug,
      label: text(title) + stops.brackets.join(dayShort(day)),
    })),
  ),
  commitments: apart(choices.commitments.map(({ slug, title }) => ({ slug, label: text(title) }))),
})

const every = (text: Localized): string[] => Object.values(text).filter((one) => one !== undefined)

/** Offered labels come last, because they win; before them every name in any language, where only one party has it. */
export function namesOf(choices: Choices, offers: Offers): Names {
  const spoken = choices.parties.flatMap(({ slug, name, short, aliases }) =>
    [...new Set([...every(name), ...every(short), ...aliases].map(plainName))].map((typed) => ({
      typed,
      slug,
    })),
  )
  const known = Map.groupBy(spoken, ({ typed }) => typed)
  const sole = [...known].flatMap(([typed, of]) =>
    of.length === 1 && of[0] ? [[typed, of[0].slug] as const] : [],
  )
  const offered = Object.values(offers)
    .flat()
    .map(({ label, slug }) => [plainName(label), slug] as const)
  return new Map([...sole, ...offered])
}
