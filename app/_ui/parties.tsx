/** Who promised whom, through whom, as links. */
import { Fragment } from 'react'
import type { View } from '#app/_server/view.ts'
import type { LedgerBody } from '#db/ledger-body'
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

/** Plain words: "Japan → Ukraine, through UNDP", or "Japan and Ukraine, together". */
export function sidesText(
  line: Pick<LedgerBody, 'promisers' | 'beneficiaries' | 'channels'>,
  view: Pick<View, 'words' | 'locale'>,
): string {
  const { t, list, text, stops } = view.words
  const names = (parties: readonly Named[]) => list(parties.map((party) => text(party.short)))
  const slugs = (parties: readonly Named[]) =>
    parties
      .map((party) => party.slug)
      .sort()
      .join()
  const mutual = slugs(line.promisers) === slugs(line.beneficiaries)
  const sides = mutual
    ? t('site.together', { parties: names(line.promisers) })
    : t('site.arrow', { promisers: names(line.promisers), beneficiaries: names(line.beneficiaries) })
  return line.channels.length > 0
    ? sides + stops.comma + t('site.through', { parties: names(line.channels) })
    : sides
}
