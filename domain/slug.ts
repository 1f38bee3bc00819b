/** Short names for addresses, from titles: Latin letters and figures, and never figures alone. */
import { LOCALES, type Localized } from '#domain/locale'
import { romanise } from '#domain/romanise'

const LONGEST = 60
/** Plain letters need no taking apart. */
const PLAIN = /^[ -~]*$/
const unmarked = (title: string): string =>
  PLAIN.test(title) ? title : romanise(title).normalize('NFKD').replace(/\p{M}/gu, '')

/** Empty where the title has no letters for it. */
export function slugOf(title: string): string {
  const slug = unmarked(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return /[a-z]/.test(slug) ? slug : ''
}

/** From the first of its languages that has letters for it. */
export function titleSlug(title: Localized | string): string {
  if (typeof title === 'string') return slugOf(title)
  for (const locale of LOCALES) {
    const slug = slugOf(title[locale] ?? '')
    if (slug !== '') return slug
  }
  return ''
}
