/** A text on the desk: which of its sentences promise something, and what a person decides about each. */
import { answered } from '#app/_server/answered.tsx'
import type { Search } from '#app/_server/view.ts'
import { actorOf } from '#app/_server/viewer.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { Lists } from '#app/[locale]/desk/_form/lists.tsx'
import type { SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { decide } from '#app/[locale]/desk/capture/_acts/decide.ts'
import { CaptureDesk } from '#app/[locale]/desk/capture/_record/desk.client.tsx'
import { deskOf } from '#app/[locale]/desk/capture/_record/desk-of.ts'
import { deskOptions, deskWords } from '#app/[locale]/desk/capture/_record/offered-words.ts'
import { openCapture } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import { may } from '#domain/permission'
import { TextPane } from './text-pane.tsx'

type Props = { params: SlugParams; searchParams: Search }

export default answered(async function CapturePage({ params, searchParams }: Props) {
  const capture = await openCapture(params, searchParams)
  const { view, captured, setting } = capture
  const { t, text, day } = view.words
  const { document, publisher, issuer } = captured
  const words = deskWords(view.words)
  const mayAccept = view.viewer !== null && may(actorOf(view.viewer), 'accept_candidate')
  const { data, passages, every } = await deskOf(capture, mayAccept)
  const lang = document.language === view.locale ? undefined : document.language
  return (
    <Frame view={view} active="desk" wide>
      <title>{`${document.title} · ${t('site.name')}`}</title>
      <p className="text-sm">
        <a className="link row-link" href={view.href('/desk/capture')}>
          {t('capture.back')}
        </a>
      </p>
      <h1 className="mt-1 max-w-3xl font-semibold text-2xl leading-tight" lang={lang}>
        {document.title}
      </h1>
      <p className="mt-1 text-soft text-sm">
        {t('capture.source', {
          publisher: text((issuer ?? publisher)?.short),
          day: day(document.published_on),
          read: day(setting.day),
        })}
      </p>
      <p className="mt-2 mb-2 max-w-[75ch] text-sm">
        {t(passages.length === 0 ? 'capture.none_found' : 'capture.text_hint')}{' '}
        <noscript>
          <a className="link row-link" href={every ? '?' : '?sentences=all'}>
            {t(every ? 'capture.only_candidates' : 'capture.every_sentence')}
          </a>
        </noscript>
      </p>
      <Lists offers={{ parties: view.offers.parties, commitments: view.offers.commitments }} />
      <CaptureDesk
        data={data}
        words={words}
        options={deskOptions(view.words)}
        action={decide.bind(null, document.slug)}
      >
        <TextPane
          text={captured.text}
          language={lang}
          passages={passages}
          sentences={every ?? []}
          chosen={data.chosen}
          at={data.at}
          onlyOpen={data.onlyOpen}
          words={words}
        />
      </CaptureDesk>
    </Frame>
  )
})
