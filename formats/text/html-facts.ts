/** What a web page says of itself: title, language, day of publication. */
import { type Day, isDay } from '#domain/day'
import { languageOf, titleOf } from './read.ts'

/** In the order in which they are believed. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'publication_date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
  'dcterms.created',
  'dc.date.created',
]

/** The day as the publisher wrote it, in his own time zone. */
function dayOf(declared: string | undefined): Day | null {
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(declared ?? '') ?? []
  const text = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(text) ? text : null
}

export class HtmlFacts {
  private readonly meta = new Map<string, string>()
  private declaredLanguage = ''
  private title = ''
  private heading = ''
  private linkedData = ''

  element(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.declaredLanguage ||= attributes.lang ?? attributes['xml:lang'] ?? ''
    if (attributes.itemprop === 'datePublished' || (name === 'time' && 'pubdate' in attributes))
      this.note('datepublished', attributes.datetime ?? attributes.content)
    if (name === 'meta')
      this.note(attributes.property ?? attributes.name ?? attributes['http-equiv'] ?? '', attributes.content)
  }

  titleText(text: string): void {
    if (this.title.length < 1000) this.title += text
  }

  headingText(text: string): void {
    if (this.heading.length < 1000) this.heading += text
  }

  linkedDataText(text: string): void {
    if (this.linkedData.length < 200_000) this.linkedData += text
  }

  get language(): string | null {
    return (
      languageOf(this.declaredLanguage) ??
      languageOf(this.meta.get('og:locale') ?? this.meta.get('content-language'))
    )
  }

  get published(): Day | null {
    for (const name of PUBLISHED) {
      const day = dayOf(this.meta.get(name))
      if (day) return day
    }
    return dayOf(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(this.linkedData)?.[1])
  }

  /** Without the site's own name, which stands before or after the title in most pages. */
  get pageTitle(): string | null {
    const title = titleOf(this.meta.get('og:title')) ?? titleOf(this.title)
    const heading = titleOf(this.heading)
    if (!title || (heading && heading.length >= 8 && title.includes(heading))) return heading
    const site = titleOf(this.meta.get('og:site_name'))
    const parts = title.split(/\s+[|–—:·-]\s+|｜/)
    return titleOf(site ? parts.filter((part) => part !== site).join(' – ') : title) ?? title
  }

  private note(name: string, value: string | undefined): void {
    const key = name.toLowerCase()
    if (value && !this.meta.has(key)) this.meta.set(key, value)
  }
}
