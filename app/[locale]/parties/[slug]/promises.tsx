/** What a party promised, what was promised to it, and what runs through it. */
import type { View } from '#app/_server/view.ts'
import { CommitmentRows } from '#app/_ui/commitment-rows.tsx'
import { MarkLegend } from '#app/_ui/mark.tsx'
import { Section } from '#app/_ui/section.tsx'
import { ledgerLines } from '#db/queries/ledger-lines'
import type { PartyView } from '#db/queries/party-by-slug'
import { partyChannelLines } from '#db/queries/party-channel-lines'
import { DEFAULT_SORT } from '#domain/filter'

/** The rest is one link away, in the table. */
const SHOWN = 25
const SIDES = [
  ['promised', 'promiser'],
  ['received', 'beneficiary'],
] as const

export async function PartyPromises({ party: { row }, view }: { party: PartyView; view: View }) {
  const { t } = view.words
  const sides = []
  for (const [name, facet] of SIDES) {
    const page = await ledgerLines(view.q, {
      filter: { q: '', facets: { [facet]: [row.slug] } },
      sort: DEFAULT_SORT,
      day: view.day,
      locale: view.locale,
      limit: SHOWN,
      cursor: null,
    })
    if (page.total > 0) sides.push({ name, facet, ...page })
  }
  const through = await partyChannelLines(view.q, row.id, view.day, SHOWN)
  return (
    <>
      {sides.map(({ name, facet, lines, total }) => (
        <Section
          key={name}
          id={name}
          title={t(`sources.parties.${name}`)}
          note={
            <a className="link row-link" href={view.href('/commitments', { [facet]: row.slug })}>
              {t('sources.all_in_table', { count: total })}
            </a>
          }
        >
          <CommitmentRows lines={lines} view={view} caption={t(`sources.parties.${name}`)} />
        </Section>
      ))}
      {through.total > 0 && (
        <Section
          id="through"
          title={t('sources.parties.through')}
          note={t('commitments.shown', { total: through.total })}
        >
          <CommitmentRows lines={through.lines} view={view} caption={t('sources.parties.through')} />
        </Section>
      )}
      {sides.length + through.total > 0 && <MarkLegend words={view.words} />}
    </>
  )
}
