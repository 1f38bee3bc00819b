/** What a header may be called: fields' own names, the book's words for them, and others, in three languages. */
import { FIELDS } from '#domain/import/fields'
import { IMPORTABLE, type Importable } from '#domain/import/job'
import { isLocale, LOCALES, type Locale } from '#domain/locale'
import { labelOf } from '#formats/out/columns'
import type { Head } from '#formats/out/table'
import { commitments } from '#formats/out/tables/commitments'
import { deliveries } from '#formats/out/tables/deliveries'
import { flows } from '#formats/out/tables/flows'
import { parties } from '#formats/out/tables/parties'
import { CATALOGUES } from '#messages/index'
import type { Sure } from './head.ts'
import { CURRENCY_OF, splitCurrency } from './header-currency.ts'

/** `base` is a field, or what fields of several languages have in common (`title` of `title_en`). */
export type HeaderWord = {
  base: string
  sure: Sure
  locale: Locale | null
  code: boolean
  /** What a second column of the same header is: the book's own tables have one word twice. */
  other?: string
}

/** Case, blanks and signs make no difference. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const LANGUAGES: Readonly<Record<string, Locale>> = {
  ...{ en: 'en', eng: 'en', english: 'en', англійська: 'en', англійською: 'en', 英語: 'en', 英: 'en' },
  ...{ uk: 'uk', ukr: 'uk', ua: 'uk', ukrainian: 'uk', українська: 'uk', українською: 'uk' },
  ...{ ウクライナ語: 'uk', ja: 'ja', jpn: 'ja', jp: 'ja', japanese: 'ja', японська: 'ja', японською: 'ja' },
  ...{ 日本語: 'ja', 日: 'ja' },
}
const SUFFIX = /^(.*?)[\s_:,–—-]*[([（［]?\s*([\p{L}]+)\s*[)\]）］]?\s*$/u
const APART = /[\s_:,–—([（［-]/u

/** `Title (uk)`, `title_uk`, `Назва, українською`, `件名（日本語）`: the name and its language. */
export function splitLanguage(header: string): { name: string; language: Locale | null } {
  const [, name = '', last = ''] = SUFFIX.exec(header.trim()) ?? []
  const words = header.trim().match(/[\p{L}]+(?=[)\]）］]?\s*$)/u)?.[0] ?? last
  const language = LANGUAGES[words.toLowerCase()] ?? null
  const rest = header.trim().slice(0, header.trim().lastIndexOf(words))
  if (!language || rest === '' || !APART.test(rest.slice(-1))) return { name: header, language: null }
  return { name: rest.replace(/[\s_:,–—([（［-]+$/u, '') || name, language }
}

export const basesOf = (what: Importable): ReadonlySet<string> =>
  new Set(FIELDS[what].flatMap(({ name }) => [name, ...localeless(name)]))

const localeless = (name: string): string[] => {
  const [, base, locale] = /^(.*)_([a-z]{2})$/.exec(name) ?? []
  return base && locale && isLocale(locale) ? [base] : []
}

/** The book’s own tables, whose columns are the names of the fields. */
const OWN: Readonly<Record<Importable, readonly Head[]>> = {
  commitments: commitments.columns,
  deliveries: deliveries.columns,
  parties: parties.columns,
  flows: flows.columns,
}

const RANK: Readonly<Record<Sure, number>> = { exact: 3, label: 2, alike: 1 }

function wordsOf(what: Importable): ReadonlyMap<string, HeaderWord> {
  const bases = basesOf(what)
  const found = new Map<string, HeaderWord>()
  const add = (text: string, word: HeaderWord): void => {
    const key = wordKey(text)
    const known = found.get(key)
    // Two fields of one name are no answer, and the surer word is the better one.
    if (!known || RANK[word.sure] > RANK[known.sure]) found.set(key, word)
    else if (word.sure === 'label' && known.sure !== 'alike' && known.base !== word.base)
      known.other ??= word.base
  }
  for (const base of bases) add(base, { base, sure: 'exact', locale: null, code: false })
  // What the book itself writes above its columns comes first, in every language.
  for (const locale of LOCALES)
    for (const column of OWN[what]) {
      const base = [column.key, ...localeless(column.key)].at(-1) ?? column.key
      const word = { base, sure: 'label', locale, code: false } as const
      if (column.says === 'code') add(labelOf(column, locale), { ...word, code: true })
      // The name beside a code has the code's word, and is told from it by `(code)` there.
      const beside = OWN[what].find(({ key }) => `${key}_name` === column.key)
      if (beside?.says !== 'code') add(labelOf({ ...column, says: null }, locale), word)
    }
  for (const locale of LOCALES)
    for (const [base, words] of Object.entries(CATALOGUES[locale].headers[what]))
      for (const [at, word] of words.split(';').entries())
        add(word, { base, sure: at === 0 ? 'label' : 'alike', locale, code: false })
  return found
}

export const HEADER_WORDS: Readonly<Record<Importable, ReadonlyMap<string, HeaderWord>>> = Object.fromEntries(
  IMPORTABLE.map((what) => [what, wordsOf(what)]),
) as Record<Importable, ReadonlyMap<string, HeaderWord>>

type Found = HeaderWord & { language: Locale | null }

/** An amount's header may say its currency too. */
function amountWord(what: Importable, header: string): Found | null {
  const { name, currency } = splitCurrency(header)
  const word = currency === null ? undefined : HEADER_WORDS[what].get(wordKey(name))
  return word && word.base in CURRENCY_OF ? { ...word, sure: 'alike', language: null } : null
}

const WRONG = new Set(LOCALES.map((locale) => wordKey(CATALOGUES[locale].tables.wrong)))
/** What the book itself wrote beside refused rows, in any language. */
export const isWrongColumn = (header: string): boolean => WRONG.has(wordKey(header))

/** Only letter for letter is a header a field's own name; otherwise it is a word like others. */
export function headerWord(what: Importable, header: string): Found | null {
  const known = HEADER_WORDS[what]
  const whole = known.get(wordKey(header))
  const { name, language } = splitLanguage(header)
  const part = wordKey(header) === wordKey(name) ? undefined : known.get(wordKey(name))
  const found = language && part ? { ...part, language } : whole && { ...whole, language: null }
  if (found?.sure !== 'exact') return found ?? amountWord(what, header)
  const literal = whole?.sure === 'exact' && whole.base === header.trim()
  return { ...found, sure: literal ? 'exact' : 'label' }
}
