/** What was promised at a meeting: first said there, and said again there. */
import type { View } from '#app/_server/view.ts'
import { CommitmentRows } from '#app/_ui/commitment-rows.tsx'
import { MarkLegend } from '#app/_ui/mark.tsx'
import { Section } from '#app/_ui/section.tsx'
import { ledgerLines } from '#db/queries/ledger-lines'
import type { MeetingView } from '#db/queries/meeting-by-slug'
import { DEFAULT_SORT } from '#domain/filter'

/** A meeting with more promises shows the rest in the table. */
const SHOWN = 200

export async function MeetingPromises({ meeting, view }: { meeting: MeetingView; view: View }) {
  const { t } = view.words
  const { row } = meeting
  const page = await ledgerLines(view.q, {
    filter: { q: '', facets: { meeting: [row.slug] } },
    sort: DEFAULT_SORT,
    day: view.day,
    locale: view.locale,
    limit: SHOWN,
    cursor: null,
  })
  // A promise first said in a document of no meeting was not first said here.
  const isFirst = (line: (typeof page.lines)[number]) =>
    meeting.first.has(line.id) && (line.first_said_on ?? row.day) >= row.day
  const first = page.lines.filter(isFirst)
  const again = page.lines.filter((line) => !isFirst(line))
  const all = (
    <a className="link row-link" href={view.href('/commitments', { meeting: row.slug })}>
      {t('sources.all_in_table', { count: page.total })}
    </a>
  )
  if (page.total === 0) return <p className="mt-10">{t('sources.meetings.none')}</p>
  return (
    <>
      {first.length > 0 && (
        <Section id="first" title={t('sources.meetings.first')} note={all}>
          <CommitmentRows lines={first} view={view} caption={t('sources.meetings.first')} />
        </Section>
      )}
      {again.length > 0 && (
        <Section
          id="again"
          title={t('sources.meetings.again')}
          note={first.length > 0 ? t('sources.meetings.again_note') : all}
        >
          <CommitmentRows lines={again} view={view} caption={t('sources.meetings.again')} />
        </Section>
      )}
      <MarkLegend words={view.words} />
    </>
  )
}
