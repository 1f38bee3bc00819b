/** The activity of an IATI file that a flow belongs to: its name at once, all else on demand. */
import type { View } from '#app/_server/view.ts'
import type { FlowView } from '#db/queries/flow-by-id'
import { Beside } from './beside.tsx'

type Props = { activity: NonNullable<FlowView['activity']>; view: View }

export function FlowActivity({ activity, view }: Props) {
  const { t, chain } = view.words
  return (
    <>
      <p className="font-medium">{activity.title ?? activity.identifier}</p>
      <p className="wrap-anywhere text-soft text-sm">
        {chain([
          activity.identifier,
          activity.status && t('flows.one.activity_status', { status: activity.status }),
        ])}
      </p>
      <details className="mt-2">
        <summary className="link w-fit min-h-6 cursor-pointer text-sm leading-6">
          {t('flows.one.record')}
        </summary>
        <div className="mt-2">
          <Beside record={activity.record} />
        </div>
      </details>
    </>
  )
}
