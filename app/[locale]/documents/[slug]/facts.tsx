/** Where a document comes from: publisher, issuer, day, language, meeting, address. */
import type { View } from '#app/_server/view.ts'
import { FieldList } from '#app/_ui/field-list.tsx'
import { languageName } from '#app/_ui/language-name.ts'
import { PartyLinks } from '#app/_ui/parties.tsx'
import type { DocumentView } from '#db/queries/document-by-slug'

export function DocumentFacts({ document, view }: { document: DocumentView; view: View }) {
  const { t, text, foreign, day } = view.words
  const { row, publisher, issuer, meeting } = document
  const address = row.url ? (
    <a className="link row-link out" href={row.url} rel="noreferrer">
      {t('sources.documents.open')}
    </a>
  ) : (
    t('sources.documents.no_address')
  )
  return (
    <FieldList
      fields={[
        [t('sources.documents.publisher'), <PartyLinks key="publisher" parties={[publisher]} view={view} />],
        issuer
          ? [t('sources.documents.issuer'), <PartyLinks key="issuer" parties={[issuer]} view={view} />]
          : null,
        [
          t('sources.documents.published'),
          <time key="day" dateTime={row.published_on}>
            {day(row.published_on)}
          </time>,
        ],
        [t('sources.documents.language'), languageName(row.language, view.locale)],
        [t('sources.documents.translation'), t(`codes.translation.${row.translation}`)],
        meeting
          ? [
              t('sources.documents.meeting'),
              <a
                key="meeting"
                className="link row-link"
                href={view.href(`/meetings/${meeting.slug}`)}
                {...foreign(meeting.title)}
              >
                {text(meeting.title)}
              </a>,
            ]
          : null,
        [t('sources.documents.at_publisher'), address],
      ]}
    />
  )
}
