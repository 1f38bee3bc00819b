/** What happened last: statuses and stages with their evidence. */
import type { View } from '#app/_server/view.ts'
import type { LatestEvent } from '#db/queries/latest-events'

function eventText(event: LatestEvent, { words: { t } }: View): string {
  if (event.fulfilment) return t(`codes.fulfilment.${event.fulfilment}`)
  return t(`codes.stage.${(event.stage ?? 'announced') as 'announced'}`)
}

export function Latest({ events, view }: { events: LatestEvent[]; view: View }) {
  const { t, text, list, day, stops } = view.words
  if (events.length === 0) return <p className="text-soft">{t('overview.no_changes')}</p>
  return (
    <ul>
      {events.map((event) => (
        <li key={event.id} className="grid gap-x-6 border-faint border-b py-2 sm:grid-cols-[10rem_1fr]">
          <span className="text-soft text-sm">{day(event.on)}</span>
          <span>
            <a className="link row-link" href={view.href(`/commitments/${event.slug}`)}>
              {text(event.title)}
            </a>
            {stops.dash}
            {eventText(event, view)}
            {event.note && stops.colon + text(event.note)}{' '}
            {event.evidence.length > 0 && (
              <span className="text-soft text-sm">
                {t('overview.evidence', { publishers: list(event.evidence.map(text)) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
