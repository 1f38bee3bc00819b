/** Stretches of a brief's text: in their language, with links within the book kept relative. */
import { MARK_TONE } from '#app/_ui/tone.ts'
import type { Span } from '#formats/brief/shape'

export type Home = { bookUrl: string }

function SpanText({ span: { text, lang, href, screen, tone }, bookUrl }: { span: Span } & Home) {
  const look = screen ? 'no-print' : tone ? `font-medium ${MARK_TONE[tone]}` : undefined
  if (!href)
    return (
      <span lang={lang} className={look}>
        {text}
      </span>
    )
  const inside = href.startsWith(`${bookUrl}/`) || href.startsWith('#')
  return (
    <a
      className={`link ${look ?? ''}`}
      lang={lang}
      href={href.startsWith(`${bookUrl}/`) ? href.slice(bookUrl.length) : href}
      rel={inside ? undefined : 'noreferrer'}
    >
      {text}
    </a>
  )
}

/** What is written once never moves: its place is its name. */
export const placed = <T,>(items: readonly T[]): { item: T; place: number }[] =>
  items.map((item, place) => ({ item, place }))

export const Spans = ({ spans, bookUrl }: { spans: readonly Span[] } & Home) =>
  placed(spans).map(({ item, place }) => <SpanText key={place} span={item} bookUrl={bookUrl} />)
