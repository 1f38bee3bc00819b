/** The brief that is taken into a room: for a meeting, a pair of parties or a filter; on screen, on paper, as a Word file. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { answered } from '#app/_server/answered.tsx'
import { settings } from '#app/_server/book.ts'
import { titled } from '#app/_server/titled.ts'
import { hrefFor, openView, type Params, type Search, type View } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { briefMaterial } from '#db/queries/brief'
import { choices } from '#db/queries/choices'
import { briefParams, readBriefAsked } from '#domain/brief-asked'
import { isLocale } from '#domain/locale'
import { composeBrief } from '#formats/brief/compose'
import { BriefBody } from './_parts/body.tsx'
import { Choose } from './_parts/choose.tsx'
import { Paper } from './_parts/paper.tsx'

type Props = { params: Params; searchParams: Search }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(async () => (await wordsOf(params)).t('brief.title'))
}

/** The form chooses a language by its field, the address by its path. */
function inChosenLanguage(view: View): void {
  const lang = view.params.get('lang')
  if (!lang || !isLocale(lang)) return
  const rest = new URLSearchParams(view.params)
  rest.delete('lang')
  if (lang !== view.locale) redirect(hrefFor(lang, view.asOf)(view.path, rest))
}

export default answered(async function BriefPage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/brief')
  inChosenLanguage(view)
  const { words, q, day, locale } = view
  const { t, text, list } = words
  const asked = readBriefAsked(view.params, { day, locale })
  const { bookUrl, timeZone } = settings()
  const material = await briefMaterial(q, asked, timeZone)
  const brief = composeBrief(material, bookUrl)
  const { scope } = material
  const file = briefParams(asked)
  file.set('since', scope.since)
  file.set('as_of', day)
  file.set('lang', locale)
  const [first, second] = scope.parties
  const between = scope.meeting && !scope.meeting.ahead && scope.parties.length === 2
  return (
    <Frame view={view}>
      <Paper brief={brief} words={words} />
      <Choose
        view={view}
        asked={asked}
        since={scope.since}
        choices={await choices(q)}
        open={scope.kind === 'book'}
      />
      <p className="no-print mb-6 flex flex-wrap items-baseline gap-x-5 gap-y-2 text-sm">
        <a className="button" href={`/export/brief.docx?${file.toString().replaceAll('%2C', ',')}`}>
          {t('brief.word')}
        </a>
        {between && first && second && (
          <a className="link row-link" href={view.href('/brief', { pair: `${first.slug},${second.slug}` })}>
            {t('brief.between', { parties: list([text(first.short), text(second.short)]) })}
          </a>
        )}
        <span className="text-soft">{t('brief.print')}</span>
      </p>
      <BriefBody brief={brief} />
    </Frame>
  )
})
