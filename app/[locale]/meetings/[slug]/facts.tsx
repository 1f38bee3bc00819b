/** When and where a meeting was, its parties, and who took part with which office. */
import type { View } from '#app/_server/view.ts'
import { FieldList } from '#app/_ui/field-list.tsx'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { MeetingView } from '#db/queries/meeting-by-slug'

export function MeetingFacts({ meeting, view }: { meeting: MeetingView; view: View }) {
  const { t, text, foreign, day, stops } = view.words
  const { row, parties, participants } = meeting
  const when = row.until
    ? t('sources.meetings.days', { from: day(row.day), until: day(row.until) })
    : day(row.day)
  const people = (
    <ul>
      {participants.map((one) => (
        <li key={`${text(one.name)} ${text(one.office)}`} className="pb-1">
          <span {...foreign(one.name)} className="font-medium">
            {text(one.name)}
          </span>
          {stops.comma}
          <span {...foreign(one.office)}>{text(one.office)}</span>
          {one.party && (
            <>
              {stops.dot}
              <PartyLinks parties={[one.party]} view={view} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <FieldList
      fields={[
        [
          t('sources.meetings.when'),
          <time key="when" dateTime={row.day}>
            {when}
          </time>,
        ],
        [t('sources.meetings.where'), text(row.place)],
        parties.length > 0
          ? [t('sources.meetings.parties'), <PartyLinks key="parties" parties={parties} view={view} />]
          : null,
        participants.length > 0 ? [t('sources.meetings.participants'), people] : null,
      ]}
    />
  )
}
