/** The book's page of a promise and the documents whose words prove it, as links. */
import { CATEGORIES, WEB_PAGE } from '#formats/out/iati/codes'
import type { ActivityFacts, Said } from '#formats/out/iati/facts'
import { inEvery, languageCode, narrative, narratives, tag } from '#formats/out/iati/tags'
import { commitmentUrl, type Taking } from '#formats/out/taking'

const HTML = 'text/html'
/** FileFormat by how an address ends; what ends otherwise is a page. */
const FORMATS: readonly (readonly [RegExp, string])[] = [
  [/\.pdf$/i, 'application/pdf'],
  [/\.docx$/i, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
]

/** An address with every sign that a URI (RFC 3986) may not hold written in per cent; null where it is none. */
export function uri(address: string): string | null {
  const parts = URL.canParse(address) ? /^(https?:\/\/[^/?#]*)(.*)$/su.exec(new URL(address).href) : null
  if (!parts) return null
  const [, site = '', rest = ''] = parts
  const [before = '', ...fragments] = rest.split('#')
  const plain = (text: string) =>
    text
      .toWellFormed()
      .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
      .replace(/[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/gu, encodeURIComponent)
  return site + plain(before) + (fragments.length > 0 ? `#${plain(fragments.join('%23'))}` : '')
}

const formatOf = (address: string): string =>
  FORMATS.find(([ending]) => ending.test(new URL(address).pathname))?.[1] ?? HTML

function source(
  { document }: Said,
  categories: readonly string[],
  locale: Taking['asked']['locale'],
): string {
  const url = document.url && uri(document.url)
  if (!url) return ''
  const language = languageCode(document.language)
  return tag(
    'document-link',
    { url, format: formatOf(url) },
    tag(
      'title',
      {},
      narrative(document.title, document.language) || narratives({ en: document.slug }, locale),
    ) +
      categories.map((code) => tag('category', { code })).join('') +
      (language ? tag('language', { code: language }) : '') +
      tag('document-date', { 'iso-date': document.published_on }),
  )
}

export function documents({ line, statements }: ActivityFacts, taking: Taking): string {
  const { locale } = taking.asked
  const page = tag(
    'document-link',
    { url: uri(commitmentUrl(taking, line.slug)), format: HTML },
    tag(
      'title',
      {},
      narratives(
        inEvery(({ t }) => t('iatiOut.page', { book: t('site.name') })),
        locale,
      ),
    ) +
      tag('category', { code: WEB_PAGE }) +
      tag('language', { code: locale }),
  )
  const cited = new Map<string, { said: Said; categories: Set<string> }>()
  for (const said of statements) {
    const known = cited.get(said.document.slug)
    if (known) known.categories.add(CATEGORIES[said.act])
    else cited.set(said.document.slug, { said, categories: new Set([CATEGORIES[said.act]]) })
  }
  const sources = [...cited.values()].map(({ said, categories }) =>
    source(said, [...categories].sort(), locale),
  )
  return page + sources.join('')
}
