/** Tables and data files on their way into the book: the form that brings one in, and those that came. */
import { answered } from '#app/_server/answered.tsx'
import { PAGE } from '#app/_server/page-mark.ts'
import { requireRole } from '#app/_server/require-role.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { BringForm } from './_intake/bring-form.tsx'
import { JobList } from './_intake/job-list.tsx'
import { NeededColumns } from './_intake/needed-columns.tsx'
import { jobPage } from './_job/reads.ts'

type Props = { params: Params; searchParams: Search }

export default answered(async function Imports({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/desk/import')
  await requireRole(view, 'import_table')
  const { t } = view.words
  const page = await jobPage(view.q, { cursor: view.params.get('cursor'), limit: PAGE })
  return (
    <Frame view={view} active="desk">
      <title>{`${t('importing.title')} · ${t('site.name')}`}</title>
      <PageHead view={view} title={t('importing.title')} up={[{ path: '/desk', label: t('site.nav.desk') }]}>
        {t('importing.lead')}
      </PageHead>
      <Section id="bring" title={t('importing.begin')}>
        <div className="max-w-3xl">
          <NeededColumns view={view} />
          <BringForm view={view} />
        </div>
      </Section>
      <JobList view={view} {...page} />
    </Frame>
  )
})
