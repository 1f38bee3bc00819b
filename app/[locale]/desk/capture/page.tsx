/** Texts on their way into the book: those that are here, and the form that brings another one in. */
import { answered } from '#app/_server/answered.tsx'
import type { Params, Search } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { openDesk } from '#app/[locale]/desk/_form/open-desk.ts'
import { may } from '#domain/permission'
import { BringForm } from './_intake/bring-form.tsx'
import { CapturedList } from './_intake/captured-list.tsx'
import { captureLines } from './_intake/progress.ts'
import { Quotations } from './_intake/quotations.tsx'

type Props = { params: Params; searchParams: Search }

export default answered(async function Capture({ params, searchParams }: Props) {
  const view = await openDesk(params, searchParams, '/desk/capture', 'reject_candidate')
  const { t } = view.words
  const brought = view.params.get('text')
  const brings = view.viewer !== null && may(actorOf(view.viewer), 'bring_text')
  return (
    <Frame view={view} active="desk">
      <title>{`${t('intake.title')} · ${t('site.name')}`}</title>
      <PageHead view={view} title={t('intake.title')} up={[{ path: '/desk', label: t('site.nav.desk') }]}>
        {t('intake.lead')}
      </PageHead>
      {brought && <Quotations view={view} slug={brought} />}
      {brings && (
        <p>
          <a className="button" href="#bring">
            {t('intake.bring')}
          </a>
        </p>
      )}
      {/* What has to be mended stands first, also where no script can lead there. */}
      <div className="flex flex-col has-[[role=alert]]:flex-col-reverse">
        <CapturedList view={view} lines={await captureLines(view.q)} />
        {brings && (
          <Section id="bring" title={t('intake.bring')} note={t('intake.required_note')}>
            <div className="max-w-3xl">
              <BringForm view={view} />
            </div>
          </Section>
        )}
      </div>
    </Frame>
  )
})
