/** One promise in a part of a brief. */
import { MarkSquare } from '#app/_ui/mark.tsx'
import type { Brief, Entry, Fact, News } from '#formats/brief/shape'
import { BriefQuote } from './quote.tsx'
import { type Home, placed, Spans } from './spans.tsx'

type InBrief = { brief: Pick<Brief, 'locale' | 'bookUrl'> }

export function FactRows({ facts, bookUrl }: { facts: readonly Fact[] } & Home) {
  return (
    <dl className="grid break-inside-avoid gap-x-5 gap-y-1 text-sm sm:grid-cols-[9.5rem_1fr] print:grid-cols-[8.5rem_1fr]">
      {facts.map(({ label, lines }) => (
        <div key={label} className="contents">
          <dt className="text-soft max-sm:mt-1.5">{label}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">
            {placed(lines).map(({ item, place }) => (
              <div key={place}>
                <Spans spans={item} bookUrl={bookUrl} />
              </div>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function NewsItem({ news, brief }: { news: News } & InBrief) {
  return (
    <li className="mt-2 break-inside-avoid">
      <p className="font-medium text-sm">
        <Spans spans={news.line} bookUrl={brief.bookUrl} />
      </p>
      <div className={news.quotes.length > 1 ? 'grid gap-x-6 md:grid-cols-2 print:grid-cols-2' : undefined}>
        {news.quotes.map((quoted) => (
          <BriefQuote key={quoted.id} quoted={quoted} locale={brief.locale} bookUrl={brief.bookUrl} />
        ))}
      </div>
    </li>
  )
}

export function BriefEntry({ entry, brief }: { entry: Entry } & InBrief) {
  const { again, anchor, number, mark, title, sides, facts, quote, news, link } = entry
  return (
    <article id={again ? undefined : anchor} className="scroll-mt-4 border-faint border-b py-4 print:py-3">
      <h3 className="flex break-after-avoid items-baseline gap-2 font-semibold text-base">
        <span className="shrink-0">
          <MarkSquare mark={mark} />
        </span>
        <span className="min-w-0">
          <span>{number}. </span>
          <Spans spans={[title]} bookUrl={brief.bookUrl} />
        </span>
      </h3>
      <p className="mb-1.5 break-after-avoid text-soft text-sm">{sides}</p>
      {facts.length > 0 && (
        <div className={quote || news.length > 0 ? 'break-after-avoid' : undefined}>
          <FactRows facts={facts} bookUrl={brief.bookUrl} />
        </div>
      )}
      {quote && <BriefQuote quoted={quote} locale={brief.locale} bookUrl={brief.bookUrl} />}
      {news.length > 0 && (
        <ul>
          {news.map((one) => (
            <NewsItem key={one.key} news={one} brief={brief} />
          ))}
        </ul>
      )}
      {link && (
        <p className="mt-2 break-before-avoid text-soft text-xs leading-6 [overflow-wrap:anywhere]">
          <Spans spans={[link]} bookUrl={brief.bookUrl} />
        </p>
      )}
    </article>
  )
}
