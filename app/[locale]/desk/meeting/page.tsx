/** Adds a meeting with its parties and participants. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { Day, Text } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendMeeting } from '#app/[locale]/desk/_acts/sources.ts'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { InOthers, InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'
import { LOCALES } from '#domain/locale'

type Props = { params: Params; searchParams: Search }
const ROWS = [1, 2, 3, 4]

export default answered(async function MeetingForm({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/meeting', 'add_meeting')
  const { words, offers, locale } = view
  const { t } = words
  const others = LOCALES.filter((one) => one !== locale)
  return (
    <DeskPage view={view} page="meeting">
      <Lists offers={{ parties: offers.parties }} />
      <Form view={view} action={sendMeeting} submit={t('desk.page.meeting.submit')}>
        <InOwn view={view} name="title" label="title" optional={false} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Day name="day" label={t('desk.field.day')} />
          <Day name="until" label={t('desk.field.until')} hint={t('desk.hint.until')} optional />
        </div>
        <InOwn view={view} name="place" label="town" optional={false} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {ROWS.map((n) => (
            <Named
              key={n}
              name={`parties.${n - 1}`}
              label={`${t('desk.field.party')} ${n}`}
              list={listId('parties')}
              optional
            />
          ))}
        </div>
        <More title={t('desk.group.participants')} fields={['participants']}>
          {ROWS.map((n) => (
            <div key={n} className="grid items-end gap-x-4 gap-y-2 sm:grid-cols-3">
              <Text
                name={`participants.${n - 1}.name.${locale}`}
                label={t('desk.field.participant_name', { n })}
                optional
              />
              <Text
                name={`participants.${n - 1}.office.${locale}`}
                label={t('desk.field.participant_office', { n })}
                optional
              />
              <Named
                name={`participants.${n - 1}.party`}
                label={t('desk.field.participant_party', { n })}
                list={listId('parties')}
                optional
              />
            </div>
          ))}
        </More>
        <More
          title={t('desk.group.languages')}
          fields={others.flatMap((one) => [`title.${one}`, `place.${one}`])}
        >
          <InOthers view={view} name="title" label="title" />
          <InOthers view={view} name="place" label="town" />
        </More>
      </Form>
    </DeskPage>
  )
})
