/** The desk: what to do next, and the ways into writing. */
import { answered } from '#app/_server/answered.tsx'
import { sendToSignIn } from '#app/_server/require-role.ts'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { DoneNote } from '#app/[locale]/desk/_home/done-note.tsx'
import { LatestActs } from '#app/[locale]/desk/_home/latest-acts.tsx'
import { WorkTable } from '#app/[locale]/desk/_home/work-table.tsx'
import { WriteLinks } from '#app/[locale]/desk/_home/write-links.tsx'
import { deskActs } from '#db/queries/desk-acts'
import { deskWork, WORK_NAMES } from '#db/queries/desk-work'
import { atLeast } from '#domain/permission'

type Props = { params: Params; searchParams: Search }

export default answered(async function Desk({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/desk')
  const { viewer, words, q } = view
  if (!viewer) return sendToSignIn(view.locale, view.path, view.params)
  const { t, stops } = words
  const writes = atLeast(viewer.role, 'contributor')
  const work = writes ? await deskWork(q, view.day, view.locale) : null
  return (
    <Frame view={view} active="desk">
      <title>{`${t('desk.title')} · ${t('site.name')}`}</title>
      <h1 className="font-semibold text-3xl">{t('desk.title')}</h1>
      <p className="mt-1 text-soft">
        {t(writes ? 'desk.lead' : 'desk.viewer')}
        {stops.space}
        {t('site.signed_in_as', { name: viewer.name })}
        {stops.brackets.join(t(`codes.user_role.${viewer.role}`))}
        {stops.period}
      </p>
      <p className="mt-1">
        <a className="link row-link" href={view.href('/brief')}>
          {t('brief.link.desk')}
        </a>
      </p>
      <p className="text-sm">
        <a className="link row-link" href={view.href('/desk/tokens')}>
          {t('api.tokens.link')}
        </a>
      </p>
      <DoneNote view={view} />
      {work && (
        <>
          <WriteLinks view={view} viewer={viewer} />
          {WORK_NAMES.map((name) => (
            <WorkTable key={name} view={view} viewer={viewer} name={name} list={work[name]} />
          ))}
        </>
      )}
      {atLeast(viewer.role, 'administrator') && <LatestActs view={view} acts={await deskActs(q)} />}
    </Frame>
  )
})
