/** How to read this book: the words, the rules, what is computed and how, and what the book does not say. */
import type { Metadata } from 'next'
import { answered } from '#app/_server/answered.tsx'
import { openView, type Params, type Search } from '#app/_server/view.ts'
import { wordsOf } from '#app/_server/words.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { PageHead } from '#app/_ui/page-head.tsx'
import { DueGuide } from './due.tsx'
import { FulfilmentGuide } from './fulfilment.tsx'
import { LaddersGuide } from './ladders.tsx'
import { LimitsGuide } from './limits.tsx'
import { MarksGuide } from './marks.tsx'
import { MoneyGuide } from './money.tsx'
import { MovedGuide } from './moved.tsx'
import { RecordGuide } from './record.tsx'
import { SortsGuide } from './sorts.tsx'
import { StandingGuide } from './standing.tsx'
import { WordsGuide } from './words.tsx'

type Props = { params: Params; searchParams: Search }

const SECTIONS = [
  'words',
  'fulfilment',
  'standing',
  'due',
  'moved',
  'ladders',
  'money',
  'marks',
  'sorts',
  'computed',
  'as_of',
  'cite',
  'limits',
] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await wordsOf(params)).t('guide.title') }
}

export default answered(async function GuidePage({ params, searchParams }: Props) {
  const view = await openView(params, searchParams, '/guide')
  const { words } = view
  return (
    <Frame view={view} active="guide">
      <PageHead view={view} title={words.t('guide.title')}>
        {words.t('guide.lead')}
      </PageHead>
      <p className="notice max-w-[68ch] font-medium">{words.t('guide.limits.done')}</p>
      <nav aria-label={words.t('guide.contents')} className="no-print mt-6">
        <ol className="flex flex-wrap gap-x-5">
          {SECTIONS.map((name) => (
            <li key={name}>
              <a className="link row-link" href={`#${name}`}>
                {words.t(`guide.section.${name}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <WordsGuide words={words} />
      <FulfilmentGuide words={words} />
      <StandingGuide words={words} />
      <DueGuide words={words} />
      <MovedGuide words={words} />
      <LaddersGuide words={words} />
      <MoneyGuide words={words} />
      <MarksGuide words={words} />
      <SortsGuide words={words} />
      <RecordGuide words={words} day={view.day} />
      <LimitsGuide words={words} />
    </Frame>
  )
})
