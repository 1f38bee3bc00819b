/** Facets with counts: each value is a link that adds or removes it. */
import type { View } from '#app/_server/view.ts'
import type { FacetCounts, FacetValue } from '#db/queries/facet-counts'
import { FACET_NAMES, FACETS, type Facet, withFacet } from '#domain/filter'
import { type TableState, tableParams } from './state.ts'

/** A code in words, a record by its name. */
export function valueText(facet: Facet, value: string, counts: FacetCounts, view: View): string {
  const { t, text } = view.words
  if (FACETS[facet] !== null) return t(`codes.${facet as 'kind'}.${value as 'dialogue'}`)
  const name = counts[facet].find((one) => one.value === value)?.name
  return name ? text(name) : value
}

/** Codes keep the order of their list, records come by count; what is chosen stays even where nothing fits. */
function ordered(facet: Facet, values: FacetValue[], chosen: readonly string[]): FacetValue[] {
  const missing = chosen
    .filter((one) => !values.some(({ value }) => value === one))
    .map((value) => ({ value, count: 0, name: null }))
  const all = [...values, ...missing]
  const list: readonly string[] | null = FACETS[facet]
  return list ? all.sort((a, b) => list.indexOf(a.value) - list.indexOf(b.value)) : all
}

const OPEN: readonly Facet[] = ['standing', 'fulfilment', 'kind']

type Props = { counts: FacetCounts; state: TableState; view: View }

function FacetList({ facet, counts, state, view }: Props & { facet: Facet }) {
  const chosen = state.filter.facets[facet] ?? []
  return (
    <ul className="pb-3">
      {ordered(facet, counts[facet], chosen).map(({ value, count }) => {
        const on = chosen.includes(value)
        const next = on ? chosen.filter((one) => one !== value) : [...chosen, value].sort()
        const params = tableParams({ ...state, filter: withFacet(state.filter, facet, next) })
        return (
          <li key={value}>
            <a
              rel="nofollow"
              aria-current={on ? 'true' : undefined}
              className={`flex min-h-6 items-start justify-between gap-2 py-0.5 hover:underline ${on ? 'font-semibold' : ''}`}
              href={view.href('/commitments', params)}
            >
              <span className="grid grid-cols-[1rem_1fr]">
                <span aria-hidden="true">{on ? '✓' : ''}</span>
                <span>{valueText(facet, value, counts, view)}</span>
              </span>
              <span className="text-soft">{view.words.number(count)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}

export function Facets(props: Props) {
  const { state, view } = props
  const { t } = view.words
  return (
    <nav aria-label={t('commitments.filters')} className="text-sm">
      {FACET_NAMES.map((facet) => (
        <details
          key={facet}
          open={OPEN.includes(facet) || Boolean(state.filter.facets[facet]?.length)}
          className="border-rule border-t"
        >
          <summary className="cursor-pointer py-2 font-medium">{t(`commitments.facet.${facet}`)}</summary>
          <FacetList facet={facet} {...props} />
        </details>
      ))}
    </nav>
  )
}
