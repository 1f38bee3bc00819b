/** Where a browser is led that asked for a file which cannot be given: why not, and the way on. */

import { answered } from '#app/_server/answered.tsx'
import { BRIEF, fileProblem } from '#app/_server/asked-file.ts'
import { openView, type Search, type View } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { Section } from '#app/_ui/section.tsx'
import { FileLinks } from '#app/_ui/take-away.tsx'
import type { Flaw } from '#domain/problem'
import type { What } from '#domain/taking'
import { answerWith } from '#formats/answer-status'
import { FILES, OUT } from '#formats/out/index'
import { flawText } from '#messages/flaw'

type Props = { params: Promise<{ locale: string; name: string }>; searchParams: Search }

/** The page that shows what a file holds. */
const PLACES: Readonly<Record<What, string>> = {
  commitments: '/commitments',
  statements: '/commitments',
  meetings: '/meetings',
  documents: '/documents',
  parties: '/parties',
  deliveries: '/aid',
  flows: '/flows',
  changes: '/commitments',
}
type Table = Exclude<What, 'changes'>
const isTable = (what: What): what is Table => what !== 'changes'
const TABLES = (Object.keys(OUT) as What[]).filter(isTable)

function paramsOf({ params, asOf, locale }: View): URLSearchParams {
  const all = new URLSearchParams(params)
  if (asOf) all.set('as_of', asOf)
  all.set('lang', locale)
  return all
}

/** What was rightly asked, and left nothing to give, is asked elsewhere; what was wrongly asked is not. */
function WayOn({ view, name, kept }: { view: View; name: string; kept: boolean }) {
  const { t } = view.words
  const what = FILES.get(name)?.what
  const params = kept ? view.params : new URLSearchParams()
  const same = kept && what && isTable(what) ? [what] : null
  const place = name === BRIEF ? '/brief' : what && PLACES[what]
  return (
    <>
      {place && (
        <p className="mt-6">
          <a className="link row-link" href={view.href(place, params)}>
            {t(name === BRIEF ? 'brief.title' : 'exports.refused.page')}
          </a>
        </p>
      )}
      <Section id="files" title={t(same ? 'exports.refused.same' : 'exports.refused.files')}>
        <FileLinks view={view} params={params} whats={same ?? TABLES} named without={name} />
      </Section>
    </>
  )
}

export default answered(async function RefusedFile({ params, searchParams }: Props) {
  const { name: given } = await params
  const name = decodeURIComponent(given)
  const view = await openView(params, searchParams, `/file/${given}`)
  const { words } = view
  const { t } = words
  const asked = paramsOf(view)
  const problem = await fileProblem(view.store, name, asked, view.locale)
  if (problem) answerWith(problem.status)
  const title = t(problem ? 'exports.refused.title' : 'exports.refused.ready')
  // The names that a program is told stand below, as links.
  const sentence = (flaw: Flaw) =>
    flaw.code === 'no_such_file' ? t('exports.refused.unknown') : flawText(words, flaw)
  const said = new Set(problem?.flaws.map(sentence))
  return (
    <Frame view={view}>
      <title>{`${title} · ${t('site.name')}`}</title>
      <meta name="robots" content="noindex" />
      <PageHead view={view} title={title}>
        <span className="break-words">{t('exports.refused.name', { file: name })}</span>
      </PageHead>
      {problem ? (
        <ul className="max-w-[68ch] space-y-2">
          {[...said].map((text) => (
            <li key={text} className="break-words">
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <a className="link row-link" href={`/export/${encodeURIComponent(name)}?${asked}`}>
            {t('exports.refused.take', { file: name })}
          </a>
        </p>
      )}
      {problem && <WayOn view={view} name={name} kept={problem.status === 404} />}
    </Frame>
  )
})
