/** The filters that are on, each with a link that takes it off. */
import type { View } from '#app/_server/view.ts'
import type { FacetCounts } from '#db/queries/facet-counts'
import { FACET_NAMES, type Facet, NO_FILTER, withFacet } from '#domain/filter'
import { valueText } from './facets.tsx'
import { type TableState, tableParams } from './state.ts'

type Props = { counts: FacetCounts; state: TableState; view: View }
type One = { key: string; facet: string; value: string; params: URLSearchParams }

function chosenOnes({ counts, state, view }: Props): One[] {
  const { t } = view.words
  const { filter } = state
  const facets = FACET_NAMES.flatMap((facet: Facet) =>
    (filter.facets[facet] ?? []).map((value) => ({
      key: `${facet}=${value}`,
      facet: t(`commitments.facet.${facet}`),
      value: valueText(facet, value, counts, view),
      params: tableParams({
        ...state,
        filter: withFacet(
          filter,
          facet,
          (filter.facets[facet] ?? []).filter((one) => one !== value),
        ),
      }),
    })),
  )
  if (!filter.q) return facets
  const words = {
    key: 'q',
    facet: t('commitments.search_go'),
    value: t('commitments.phrase', { phrase: filter.q }),
    params: tableParams({ ...state, filter: { ...filter, q: '' } }),
  }
  return [words, ...facets]
}

/** "Standing: past its date; Kind: Dialogues", for captions and for an empty result. */
export const chosenText = (props: Props): string =>
  chosenOnes(props)
    .map(({ facet, value }) => facet + props.view.words.stops.colon + value)
    .join(props.view.words.stops.semicolon)

export function Chosen(props: Props) {
  const { t, stops } = props.view.words
  const ones = chosenOnes(props)
  if (ones.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2 text-sm">
      {ones.map(({ key, facet, value, params }) => (
        <li key={key}>
          <a
            className="tag hover:border-ink"
            href={props.view.href('/commitments', params)}
            aria-label={t('commitments.filter_remove', { facet, value })}
          >
            {facet}
            {stops.colon}
            {value} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a
          className="link row-link"
          href={props.view.href('/commitments', tableParams({ ...props.state, filter: NO_FILTER }))}
        >
          {t('commitments.filter_clear')}
        </a>
      </li>
    </ul>
  )
}
