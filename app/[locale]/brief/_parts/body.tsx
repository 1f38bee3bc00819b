/** A brief as a page: head, counts, parts, and what is only listed. */
import { MarkSquare } from '#app/_ui/mark.tsx'
import type { Brief, List, Section } from '#formats/brief/shape'
import { BriefEntry, FactRows } from './entry.tsx'
import { Spans } from './spans.tsx'

type InBrief = { brief: Brief }

function Counts({ brief }: InBrief) {
  const { title, note, rows } = brief.counts
  return (
    <section aria-labelledby="counts" className="mt-6 break-inside-avoid">
      <h2 id="counts" className="font-semibold text-lg">
        {title}
      </h2>
      <p className="max-w-prose text-soft text-sm">{note}</p>
      <dl className="mt-2 max-w-md text-sm">
        {rows.map(({ label, count }) => (
          <div
            key={label.text}
            className="flex items-baseline justify-between gap-4 border-faint border-b py-1"
          >
            <dt>
              <Spans spans={[label]} bookUrl={brief.bookUrl} />
            </dt>
            <dd className="font-semibold">{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Heading({ anchor, title, note }: { anchor: string; title: string; note: string | null }) {
  return (
    <div className="flex break-after-avoid flex-wrap items-baseline justify-between gap-x-4 border-ink border-t pt-3">
      <h2 id={`${anchor}-title`} className="font-semibold text-xl">
        {title}
      </h2>
      {note && <p className="text-soft text-xs">{note}</p>}
    </div>
  )
}

function Part({ section, brief }: { section: Section } & InBrief) {
  const { anchor, title, note, entries, none, more } = section
  return (
    <section id={anchor} aria-labelledby={`${anchor}-title`} className="mt-10 scroll-mt-4 print:mt-7">
      <Heading anchor={anchor} title={title} note={note} />
      {none && <p className="mt-2 text-soft">{none}</p>}
      {entries.map((entry) => (
        <BriefEntry key={entry.number} entry={entry} brief={brief} />
      ))}
      {more && <p className="notice mt-4">{more}</p>}
    </section>
  )
}

function Listed({ list, brief }: { list: List } & InBrief) {
  return (
    <>
      <h3 className="mt-4 break-after-avoid font-semibold">{list.title}</h3>
      <ul className="text-sm">
        {list.items.map(({ key, mark, title, about }) => (
          <li key={key} className="flex break-inside-avoid items-baseline gap-2 border-faint border-b py-1.5">
            <span className="shrink-0">
              <MarkSquare mark={mark} />
            </span>
            <span className="min-w-0">
              <Spans spans={[title]} bookUrl={brief.bookUrl} />
              <span className="block text-soft text-xs">{about}</span>
            </span>
          </li>
        ))}
      </ul>
      {list.more && <p className="notice mt-2">{list.more}</p>}
    </>
  )
}

export function BriefBody({ brief }: InBrief) {
  const { title, lead, facts, sections, lists } = brief
  return (
    <div data-brief>
      <h1 className="max-w-3xl font-semibold text-3xl leading-tight" lang={title.lang}>
        {title.text}
      </h1>
      <p className="mt-2 mb-4 max-w-prose">{lead}</p>
      <FactRows facts={facts} bookUrl={brief.bookUrl} />
      <Counts brief={brief} />
      {sections.map((section) => (
        <Part key={section.name} section={section} brief={brief} />
      ))}
      <section id={lists.anchor} aria-labelledby={`${lists.anchor}-title`} className="mt-10 scroll-mt-4">
        <Heading anchor={lists.anchor} title={lists.title} note={null} />
        <p className="mt-1 text-soft text-sm">{lists.note}</p>
        {lists.lists.map((list) => (
          <Listed key={list.name} list={list} brief={brief} />
        ))}
      </section>
    </div>
  )
}
