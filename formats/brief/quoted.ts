/** A short quotation in its own language, with who said it when, in which document, and where it can be read. */
import { emphasise, textFragmentUrl } from '#domain/citation'
import { isLocale, type Locale } from '#domain/locale'
import type { Dress } from '#formats/brief/dress'
import type { Said } from '#formats/brief/material'
import type { Quoted, Span } from '#formats/brief/shape'

/** Quotation marks are those of the words quoted. */
const MARKS: Record<Locale, readonly [string, string]> = { en: ['“', '”'], uk: ['«', '»'], ja: ['「', '」'] }

/** The speaker with his office, and for whom he spoke; nobody knows more than what the document says. */
function voice({ account, speaker }: Said, { words }: Dress): Span {
  const { text, lang, stops, t } = words
  const [open, close] = stops.brackets
  const side = account ? text(account.short) : ''
  if (!speaker)
    return account ? { text: side, lang: lang(account.short) } : { text: t('commitment.unknown_speaker') }
  const person = [text(speaker.name), text(speaker.office)].filter(Boolean).join(stops.comma)
  return { text: person && side ? `${person}${open}${side}${close}` : person || side }
}

/** Publisher and day of the document, as far as speaker and day of the words do not say them. */
function published({ account, said_on, document }: Said, { words }: Dress): string {
  const { t, text, dayShort, stops } = words
  const { publisher, published_on } = document
  const by = publisher.slug === account?.slug ? null : text(publisher.short)
  const on = published_on === said_on ? null : t('brief.published', { day: dayShort(published_on) })
  return [by, on]
    .filter(Boolean)
    .map((part) => stops.comma + part)
    .join('')
}

export function quoted(said: Said, dress: Dress, emphasis: readonly string[] = said.emphasis): Quoted {
  const { words, address } = dress
  const { t, dayShort, stops } = words
  const { document, quote } = said
  const page = address(`/documents/${document.slug}`)
  const source: Span[] = [voice(said, dress), { text: stops.comma }]
  if (dress.quoted.has(said.id)) source.push({ text: dayShort(said.said_on), href: page })
  else {
    const lang = document.language === words.locale ? undefined : document.language
    source.push(
      { text: dayShort(said.said_on) + stops.semicolon },
      { text: document.title, lang, href: page },
      { text: published(said, dress) },
    )
    if (document.url)
      source.push(
        { text: stops.semicolon, screen: true },
        {
          text: words.low(t('site.open_at_words')),
          href: textFragmentUrl(document.url, quote),
          screen: true,
        },
      )
  }
  dress.quoted.add(said.id)
  return {
    id: said.id,
    lang: document.language,
    marks: MARKS[isLocale(document.language) ? document.language : 'en'],
    pieces: emphasise(quote.exact, emphasis),
    source: source.filter(({ text }) => text !== ''),
  }
}
