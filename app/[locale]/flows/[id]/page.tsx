/** One flow: all that its dataset says of it, the promise it is tied to, and how it changed. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { titled } from '#app/_server/titled.ts'
import { openView, type Search } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { amountText } from '#app/_ui/decimal-text.ts'
import { FlowRows } from '#app/_ui/flow-rows.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { flowById } from '#db/queries/flow-by-id'
import { may } from '#domain/permission'
import { FlowActivity } from './activity.tsx'
import { Beside } from './beside.tsx'
import { FlowFacts } from './facts.tsx'
import { FlowHistory } from './history.tsx'
import { Tie } from './tie.tsx'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return titled(async () => {
    const { id } = await params
    const view = await openView(params, searchParams, `/flows/${id}`)
    const found = await flowById(view.q, id)
    return found ? view.words.t('flows.one.title', { ref: found.row.ref }) : undefined
  })
}

export default answered(async function FlowPage({ params, searchParams }: Props) {
  const { id } = await params
  const view = await openView(params, searchParams, `/flows/${id}`)
  const found = await flowById(view.q, id)
  if (!found || (view.asOf && (found.row.starts ?? '') > view.asOf)) notFound()
  const { t } = view.words
  const writes = view.viewer !== null && may(actorOf(view.viewer), 'link_flow')
  return (
    <Frame view={view} active="aid">
      {view.params.get('done') === 'tie' && (
        <p className="notice mb-6" role="status">
          {t('flows.tie.done')}
        </p>
      )}
      <PageHead
        view={view}
        title={t('flows.one.title', { ref: found.row.ref })}
        up={[
          { path: '/aid', label: t('site.nav.aid') },
          { path: '/flows', label: t('flows.title') },
        ]}
      >
        {t('flows.one.lead', { dataset: found.dataset.name })}
      </PageHead>
      <p className="font-semibold font-serif text-2xl">{amountText(found.row, view.words)}</p>
      <p className="mb-4 text-soft">
        {found.row.measure ? t(`codes.measure.${found.row.measure}`) : t('flows.sum.no_measure')}
      </p>
      <FlowFacts found={found} view={view} />
      <Section id="promise" title={t('flows.tie.title')}>
        <Tie found={found} view={view} writes={writes} />
      </Section>
      {found.beside.length > 0 && (
        <Section id="also" title={t('flows.one.also')}>
          <FlowRows lines={found.beside} view={view} caption={t('flows.one.also')} />
        </Section>
      )}
      {found.row.extra && (
        <Section id="beside" title={t('flows.one.beside')}>
          <Beside record={found.row.extra} />
        </Section>
      )}
      {found.activity && (
        <Section id="activity" title={t('flows.one.activity')}>
          <FlowActivity activity={found.activity} view={view} />
        </Section>
      )}
      <Section id="history" title={t('flows.one.history')} note={t('flows.one.history_note')}>
        <FlowHistory versions={found.versions} view={view} />
      </Section>
    </Frame>
  )
})
