/** The batches of a promise, each with the way to its next stage. */
import type { View } from '#app/_server/view.ts'
import type { CommitmentView } from '#db/queries/commitment-by-slug'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import type { Stage } from '#domain/kind'
import type { Words } from '#messages/words'

export function batchName(batch: DeliveryLine, at: number, { t, text }: Words): string {
  return text(batch.label) || batch.phrase || t('desk.batches.unnamed', { n: at + 1 })
}

export const stagesText = (batch: DeliveryLine, { t, dayShort, stops }: Words): string =>
  batch.stages
    .map(({ stage, on }) => t(`codes.stage.${stage as Stage}`) + stops.brackets.join(dayShort(on)))
    .join(stops.comma)

export function BatchList({ view, promise }: { view: View; promise: CommitmentView }) {
  const { words } = view
  const { t } = words
  if (promise.deliveries.length === 0) return null
  return (
    <nav aria-labelledby="batches-title" className="notice mb-6">
      <h2 id="batches-title" className="font-semibold">
        {t('desk.batches.title')}
      </h2>
      <ul>
        {promise.deliveries.map((batch, at) => (
          <li key={batch.id}>
            <a
              className="link row-link"
              href={view.href(`/commitments/${promise.row.slug}/batch/${batch.id}`)}
            >
              {batchName(batch, at, words)}
            </a>{' '}
            <span className="text-soft">{stagesText(batch, words)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
