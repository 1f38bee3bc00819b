/** Stretches of a brief's text: in their language, with links within the book kept relative. */
import type { Span } from '#formats/brief/shape'

export type Home = { bookUrl: string }

function SpanText({ span: { text, lang, href, screen }, bookUrl }: { span: Span } & Home) {
  const hidden = screen ? 'no-print' : undefined
  if (!href)
    return (
      <span lang={lang} className={hidden}>
        {text}
      </span>
    )
  const inside = href.startsWith(`${bookUrl}/`) || href.startsWith('#')
  return (
    <a
      className={`link ${hidden ?? ''}`}
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
