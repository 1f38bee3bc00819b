/** What datasets report of a promise: flows that editors tied to it, never counted as delivered. */
import type { View } from '#app/_server/view.ts'
import { FlowRows } from '#app/_ui/flow-rows.tsx'
import { Section } from '#app/_ui/section.tsx'
import { flowsOfCommitment } from '#db/queries/flow-by-id'

const SHOWN = 50

export async function Reported({ commitment, view }: { commitment: string; view: View }) {
  const { t } = view.words
  const lines = await flowsOfCommitment(view.q, commitment, SHOWN)
  const shown = lines.filter((line) => !view.asOf || (line.starts ?? '') <= view.asOf)
  if (shown.length === 0) return null
  return (
    <Section id="reported" title={t('flows.promise.title')} note={t('flows.promise.note')}>
      <FlowRows lines={shown} view={view} caption={t('flows.promise.caption')} />
    </Section>
  )
}
