/** Who promised whom, for books too large for squares. */

import type { View } from '#app/_server/view.ts'
import { Section } from '#app/_ui/section.tsx'
import { pairings } from '#db/queries/crowd'
import type { Filter } from '#domain/filter'
import { Matrix } from './crowd.tsx'

const MOST_PAIRS = 60

export async function Pairings({ filter, view }: { filter: Filter; view: View }) {
  const { t } = view.words
  return (
    <Section id="matrix" title={t('overview.matrix')} note={t('overview.matrix_note')}>
      <Matrix pairs={await pairings(view.q, filter, view.day, MOST_PAIRS)} filter={filter} view={view} />
    </Section>
  )
}
