/** Records a batch of a delivery, or leads to the next stage of one that is under way. */
import { redirect } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Select } from '#app/_ui/form/field.client.tsx'
import { Form } from '#app/_ui/form/form.tsx'
import { sendBatch } from '#app/[locale]/desk/_acts/outcomes.ts'
import { BatchList } from '#app/[locale]/desk/_form/batch-list.tsx'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Lists, listId } from '#app/[locale]/desk/_form/lists.tsx'
import { InOwn } from '#app/[locale]/desk/_form/localized.tsx'
import { Named } from '#app/[locale]/desk/_form/named.client.tsx'
import { openPromise, type SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { SizeFields } from '#app/[locale]/desk/_form/size-fields.tsx'
import { StageFields } from '#app/[locale]/desk/_form/stage-fields.tsx'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function BatchForm({ params, searchParams }: Props) {
  const { view, promise } = await openPromise(params, searchParams, 'batch', 'record_batch')
  const known = view.params.get('delivery')
  if (known) redirect(view.href(`/commitments/${promise.row.slug}/batch/${encodeURIComponent(known)}`))
  const { words, offers } = view
  const { t, text } = words
  const targets = promise.line.targets.map(({ id, item }) => ({ value: id, label: text(item) }))
  const [only] = targets
  return (
    <DeskPage view={view} page="batch" promise={promise}>
      <BatchList view={view} promise={promise} />
      {targets.length === 0 ? (
        <p className="notice">
          {t('desk.no_target')}{' '}
          <a className="link" href={view.href(`/commitments/${promise.row.slug}/status`)}>
            {t('desk.do_status')}
          </a>
        </p>
      ) : (
        <>
          <Lists
            offers={{ parties: offers.parties, documents: offers.documents, meetings: offers.meetings }}
          />
          <Form
            view={view}
            action={sendBatch.bind(null, promise.row.slug)}
            submit={t('desk.page.batch.submit')}
          >
            <Select
              name="target"
              label={t('desk.field.target')}
              options={targets}
              value={targets.length === 1 ? only?.value : undefined}
              empty={targets.length === 1 ? undefined : t('desk.choose')}
            />
            <SizeFields view={view} />
            <div className="grid items-end gap-4 sm:grid-cols-2">
              <InOwn view={view} name="label" label="label" />
              <Named name="channels.0" label={t('desk.field.channel')} list={listId('parties')} optional />
            </div>
            <StageFields view={view} promise={promise} at="stages.0." />
          </Form>
        </>
      )}
    </DeskPage>
  )
})
