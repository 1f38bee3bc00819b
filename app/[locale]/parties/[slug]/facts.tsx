/** What sort of party it is, whom it belongs to and who belongs to it, and its reference in IATI. */
import type { View } from '#app/_server/view.ts'
import { FieldList } from '#app/_ui/field-list.tsx'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { PartyView } from '#db/queries/party-by-slug'

export function PartyFacts({ party, view }: { party: PartyView; view: View }) {
  const { t, list } = view.words
  const { row, parent, children } = party
  const country = row.country
    ? (new Intl.DisplayNames(view.locale, { type: 'region' }).of(row.country) ?? row.country)
    : null
  return (
    <FieldList
      fields={[
        [t('sources.parties.type'), t(`codes.party_type.${row.type}`)],
        country ? [t('sources.parties.country'), country] : null,
        parent
          ? [t('sources.parties.parent'), <PartyLinks key="parent" parties={[parent]} view={view} />]
          : null,
        children.length > 0
          ? [t('sources.parties.children'), <PartyLinks key="children" parties={children} view={view} />]
          : null,
        [t('sources.parties.iati'), row.iati_ref ?? t('sources.parties.no_iati')],
        row.aliases.length > 0 ? [t('sources.parties.also'), list(row.aliases)] : null,
      ]}
    />
  )
}
