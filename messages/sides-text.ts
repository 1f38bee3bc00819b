/** Who promised whom, through whom, in plain words. */
import type { Localized } from '#domain/locale'
import type { Words } from '#messages/words'

type Named = { slug: string; short: Localized }
type Sides = {
  promisers: readonly Named[]
  beneficiaries: readonly Named[]
  channels: readonly Named[]
}

/** Plain words: "Japan → Ukraine, through UNDP", or "Japan and Ukraine, together". */
export function sidesText(line: Sides, view: { words: Words }): string {
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
