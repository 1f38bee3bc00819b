/** How a party's promises stand: each number with its marks, and a link to the table of exactly these. */
import type { View } from '#app/_server/view.ts'
import { MarkSquare } from '#app/_ui/mark.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { PartyView } from '#db/queries/party-by-slug'
import { partyStandings } from '#db/queries/party-standings'

/** Up to here one square is one promise; beyond, one square stands for its number. */
const SQUARES = 60

export async function PartyStand({ party, view }: { party: PartyView; view: View }) {
  const { t, number } = view.words
  const standings = await partyStandings(view.q, party.row.id, view.day)
  if (standings.length === 0) return null
  const total = standings.reduce((n, one) => n + one.count, 0)
  const squares = (count: number) => Array.from({ length: total > SQUARES ? 1 : count }, (_, at) => at)
  return (
    <Section id="stand" title={t('sources.parties.stand')} note={t('sources.parties.stand_note')}>
      <ul>
        {standings.map(({ standing, count, marks }) => (
          <li
            key={standing}
            className="grid grid-cols-[2.5rem_1fr] items-baseline gap-x-3 md:grid-cols-[2.5rem_20rem_1fr]"
          >
            <span className="text-end font-medium">{number(count)}</span>
            <a
              className="link row-link justify-self-start"
              href={view.href('/commitments', { promiser: party.row.slug, standing })}
            >
              {t(`codes.standing.${standing}`)}
            </a>
            <span className="flex flex-wrap gap-1 self-center max-md:col-start-2 max-md:pb-2">
              {marks.flatMap(({ mark, count: n }) =>
                squares(n).map((at) => <MarkSquare key={`${mark} ${at}`} mark={mark} />),
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
