/** Records the next stage that a batch reached. */
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { Form } from '#app/_ui/form/form.tsx'
import { sendStage } from '#app/[locale]/desk/_acts/outcomes.ts'
import { batchName, stagesText } from '#app/[locale]/desk/_form/batch-list.tsx'
import { DeskPage } from '#app/[locale]/desk/_form/desk-page.tsx'
import { Lists } from '#app/[locale]/desk/_form/lists.tsx'
import { openPromise } from '#app/[locale]/desk/_form/open-desk.ts'
import { StageFields } from '#app/[locale]/desk/_form/stage-fields.tsx'

type Props = { params: Promise<{ locale: string; slug: string; delivery: string }>; searchParams: Search }

export default answered(async function StageForm({ params, searchParams }: Props) {
  const { delivery } = await params
  const { view, promise } = await openPromise(params, searchParams, `batch/${delivery}`, 'report_stage')
  const { words, offers } = view
  const { t } = words
  const at = promise.deliveries.findIndex((one) => one.id === delivery)
  const batch = promise.deliveries[at]
  if (!batch) notFound()
  return (
    <DeskPage view={view} page="stage" promise={promise}>
      <p className="notice mb-6">
        <strong>{batchName(batch, at, words)}</strong>
        <br />
        {t('desk.batches.so_far', { stages: stagesText(batch, words) })}
      </p>
      <Lists offers={{ parties: offers.parties, documents: offers.documents, meetings: offers.meetings }} />
      <Form
        view={view}
        action={sendStage.bind(null, promise.row.slug, batch.id)}
        submit={t('desk.page.stage.submit')}
      >
        <StageFields view={view} promise={promise} />
      </Form>
    </DeskPage>
  )
})
