/** What a party said, where it met others, and what it published. */
import type { View } from '#app/_server/view.ts'
import { DocumentRows } from '#app/_ui/document-rows.tsx'
import { MeetingRows } from '#app/_ui/meeting-rows.tsx'
import { Section } from '#app/_ui/section.tsx'
import { StatementRows } from '#app/_ui/statement-rows.tsx'
import { documentList } from '#db/queries/document-list'
import type { PartyView } from '#db/queries/party-by-slug'
import { partyMeetings } from '#db/queries/party-meetings'
import { partyStatements } from '#db/queries/party-statements'

const SAID = 10
const SHOWN = 25

export async function PartyWords({ party, view }: { party: PartyView; view: View }) {
  const { t, stops } = view.words
  const { row, household } = party
  const said = await partyStatements(view.q, { household, day: view.day, limit: SAID, cursor: null })
  const meetings = await partyMeetings(view.q, {
    party: row,
    day: view.day,
    until: view.asOf,
    limit: SHOWN,
  })
  const documents = await documentList(view.q, {
    day: view.day,
    publisher: row.id,
    typed: '',
    limit: SHOWN,
    cursor: null,
  })
  return (
    <>
      {said.total > 0 && (
        <Section
          id="said"
          title={t('sources.parties.said')}
          note={
            <>
              {t('sources.parties.said_note')}
              {said.total > SAID && (
                <>
                  {stops.dot}
                  <a className="link row-link" href={view.href(`/parties/${row.slug}/statements`)}>
                    {t('sources.all', { count: said.total })}
                  </a>
                </>
              )}
            </>
          }
        >
          <StatementRows statements={said.lines} view={view} />
        </Section>
      )}
      {meetings.length > 0 && (
        <Section id="meetings" title={t('sources.parties.meetings')}>
          <MeetingRows items={meetings} view={view} caption={t('sources.parties.meetings')} />
        </Section>
      )}
      {documents.total > 0 && (
        <Section
          id="documents"
          title={t('sources.parties.documents')}
          note={
            documents.next && (
              <a className="link row-link" href={view.href('/documents', { publisher: row.slug })}>
                {t('sources.all', { count: documents.total })}
              </a>
            )
          }
        >
          <DocumentRows items={documents.items} view={view} caption={t('sources.parties.documents')} />
        </Section>
      )}
    </>
  )
}
