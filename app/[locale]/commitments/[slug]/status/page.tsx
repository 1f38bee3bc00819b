/** Records where the fulfilment of a promise stands, with its evidence. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Checks, Hidden } from '#app/_ui/form/choice.client.tsx'
import { Day, Select, TextArea } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendStatus } from '#app/[locale]/desk/_acts/outcomes.ts'
import { codeOptions, wordsOf } from '#app/[locale]/desk/_form/code-options.ts'
import { TwoVersions } from '#app/[locale]/desk/_form/conflict.tsx'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Group } from '#app/[locale]/desk/_form/group.tsx'
import { Lists } from '#app/[locale]/desk/_form/lists.tsx'
import { LookFields } from '#app/[locale]/desk/_form/look-fields.tsx'
import { More } from '#app/[locale]/desk/_form/more.client.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { saidHint } from '#app/[locale]/desk/_form/said.ts'
import { WordsFields } from '#app/[locale]/desk/_form/words-fields.tsx'
import { deskLastChange } from '#db/queries/desk-last-change'
import { FULFILMENTS, type Fulfilment } from '#domain/status'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function StatusForm({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'status', 'change_status')
  const { words, offers } = view
  const { t, text, dayShort } = words
  const { statements, statuses, n, row, line } = promise
  const [now] = statuses
  const fulfilments = codeOptions(words, 'fulfilment', Object.keys(FULFILMENTS) as Fulfilment[])
  const said = statements.map((one) => ({
    value: one.id,
    label: t('commitments.phrase', { phrase: one.quote.exact }),
    hint: saidHint(one, words),
  }))
  const cited =
    now?.statements
      .map((one) => t('commitments.phrase', { phrase: one.quote.exact }))
      .join(words.stops.semicolon) ?? ''
  return (
    <DeskPage view={view} page="status" promise={promise}>
      <Lists offers={{ parties: offers.parties, documents: offers.documents, meetings: offers.meetings }} />
      <Form
        view={view}
        action={sendStatus.bind(null, row.slug)}
        submit={t('desk.page.status.submit')}
        className="space-y-6"
      >
        <TwoVersions
          view={view}
          change={await deskLastChange(view.q, row.slug)}
          away={view.href(`/commitments/${row.slug}`)}
          rows={[
            {
              label: t('desk.field.fulfilment'),
              name: 'fulfilment',
              theirs: t(`codes.fulfilment.${now?.fulfilment ?? 'not_known'}`),
              codes: wordsOf(fulfilments),
            },
            { label: t('desk.field.status_on'), name: 'on', theirs: now?.on ?? '' },
            { label: t('desk.field.evidence'), name: 'evidence', theirs: cited, codes: wordsOf(said) },
            { label: t('desk.group.cite'), name: 'cite.quote.exact', theirs: '' },
            {
              label: t('desk.group.look'),
              name: 'look.looked_at.0.name',
              theirs: now?.look?.looked_at.map((place) => place.name).join(words.stops.semicolon) ?? '',
            },
            { label: t('desk.field.note'), name: `note.${view.locale}`, theirs: text(now?.note) },
          ]}
        />
        <Hidden name="n" value={String(n)} />
        <p>
          {t('desk.recorded_so_far', {
            fulfilment: t(`codes.fulfilment.${line.fulfilment}`),
            day: now ? dayShort(now.on) : 'none',
          })}
        </p>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <Select
            name="fulfilment"
            label={t('desk.field.fulfilment')}
            options={fulfilments}
            empty={t('desk.choose')}
          />
          <Day name="on" label={t('desk.field.status_on')} />
        </div>
        {said.length > 0 && (
          <Group title={t('desk.group.evidence')}>
            <Checks name="evidence" legend={t('desk.field.evidence')} options={said} optional />
          </Group>
        )}
        <More
          title={t('desk.group.cite')}
          hint={t('desk.group.cite_hint')}
          fields={['cite.', 'new_document.']}
          usual={['reports_delivery', 'announced', 'en', 'none']}
          open={said.length === 0}
        >
          <WordsFields view={view} at="cite." act="reports_delivery" needed={false} />
        </More>
        <More title={t('desk.group.look')} hint={t('desk.group.look_hint')} fields={['look.']}>
          <LookFields view={view} at="look." />
        </More>
        <TextArea name={`note.${view.locale}`} label={t('desk.field.note')} rows={2} optional />
      </Form>
    </DeskPage>
  )
})
