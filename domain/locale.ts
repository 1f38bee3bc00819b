/** The languages of the interface, and texts kept in several of them. */
export const LOCALES = ['en', 'uk', 'ja'] as const
export type Locale = (typeof LOCALES)[number]
export type Localized = { readonly [L in Locale]?: string | undefined }

export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text)

/** The text in the asked language, else in the first one it has; with the language it is in. */
export function inLocale(text: Localized | null | undefined, locale: Locale): { text: string; lang: Locale } {
  for (const lang of [locale, ...LOCALES]) {
    const found = text?.[lang]
    if (found) return { text: found, lang }
  }
  return { text: '', lang: locale }
}

/** The reader's language by an Accept-Language header (RFC 9110, 12.5.4), English where none fits. */
export function preferredLocale(header: string | null | undefined): Locale {
  const asked = (header ?? '').split(',').map((part, at) => {
    const [tag = '', ...rest] = part.trim().split(';')
    const q = rest.map((r) => /^\s*q=([\d.]+)/i.exec(r)?.[1]).find(Boolean)
    return { tag: tag.toLowerCase(), q: q === undefined ? 1 : Number(q), at }
  })
  asked.sort((a, b) => b.q - a.q || a.at - b.at)
  for (const { tag, q } of asked) {
    const base = tag.split('-')[0] ?? ''
    if (q > 0 && isLocale(base)) return base
  }
  return 'en'
}
