/** Parties, as links. */
import { Fragment } from 'react'
import type { View } from '#app/_server/view.ts'
import type { Localized } from '#domain/locale'

type Named = { slug: string; short: Localized; name: Localized }

export function PartyLinks({ parties, view }: { parties: readonly Named[]; view: View }) {
  return parties.map((party, at) => (
    <Fragment key={party.slug}>
      {at > 0 && view.words.stops.comma}
      <a
        className="hover:underline"
        href={view.href(`/parties/${party.slug}`)}
        title={view.words.text(party.name)}
      >
        {view.words.text(party.short)}
      </a>
    </Fragment>
  ))
}
