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

export function quoted(said: Said, dress: Dress, emphasis: readonly string[] = said.emphasis): Quoted {
  const { words, address } = dress
  const { t, dayShort, text, stops } = words
  const { document, quote } = said
  const own = document.language === words.locale ? undefined : document.language
  const title: Span = { text: document.title, lang: own, href: address(`/documents/${document.slug}`) }
  const published = t('brief.published', {
    publisher: text(document.publisher.short),
    day: dayShort(document.published_on),
  })
  const source: Span[] = [
    voice(said, dress),
    { text: `${stops.comma}${dayShort(said.said_on)}${stops.semicolon}` },
    title,
    { text: `${stops.comma}${published}` },
  ]
  if (document.url)
    source.push(
      { text: stops.semicolon, screen: true },
      { text: words.low(t('site.open_at_words')), href: textFragmentUrl(document.url, quote), screen: true },
    )
  return {
    id: said.id,
    lang: document.language,
    marks: MARKS[isLocale(document.language) ? document.language : 'en'],
    pieces: emphasise(quote.exact, emphasis),
    source,
  }
}
