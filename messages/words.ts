/** The words of one language: messages, days, numbers and money as its readers write them. */
import { createTranslator } from 'use-intl/core'
import type { Day } from '#domain/day'
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { minorDigits } from '#domain/money'
import { CATALOGUES, type Catalogue } from '#messages/index'
import { oneStop, STOPS } from '#messages/stops'

export type Words = ReturnType<typeof wordsIn>

const cache = new Map<Locale, Words>()

/** Words are made once per language: parsing messages is the slow part. */
export function wordsFor(locale: Locale): Words {
  let words = cache.get(locale)
  if (!words) {
    words = wordsIn(locale)
    cache.set(locale, words)
  }
  return words
}

/** "2024 р." stays on one line. */
const YEAR_SIGN = /\s(р\.)$/u

/** A sentence that ends in "р." gets no second full stop: messages end all alike, whatever they are given. */
const stoppedOnce = <T extends object>(told: T): T =>
  new Proxy(told, {
    apply: (own, self, given) => oneStop(Reflect.apply(own as () => string, self, given)),
  })

const foreignTo =
  (locale: Locale) =>
  (text: Localized | null | undefined): Locale | undefined => {
    const { lang } = inLocale(text, locale)
    return lang === locale ? undefined : lang
  }

function wordsIn(locale: Locale) {
  const messages: Catalogue = CATALOGUES[locale]
  const t = stoppedOnce(createTranslator<Catalogue>({ locale, messages, timeZone: 'UTC' }))
  // Readers of this book's English are as often in Kyiv or Tokyo as in America: the day comes before the month.
  const dates = locale === 'en' ? 'en-GB' : locale
  const written = (format: Intl.DateTimeFormat, day: Day) =>
    format.format(new Date(`${day}T00:00:00Z`)).replace(YEAR_SIGN, '\u00a0$1')
  const long = new Intl.DateTimeFormat(dates, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  })
  const short = new Intl.DateTimeFormat(dates, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  })
  const month = new Intl.DateTimeFormat(dates, { timeZone: 'UTC', year: 'numeric', month: 'short' })
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const millions = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 6,
  })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    locale,
    t,
    day: (day: Day): string => written(long, day),
    dayShort: (day: Day): string => written(short, day),
    month: (day: Day): string => written(month, day),
    number: (value: number): string => numbers.format(value),
    /** Money in minor units: whole millions in scale words, which then are exact, everything else in full. */
    money: (minor: number, currency: string): string => {
      const digits = minorDigits(currency)
      const major = minor / 10 ** digits
      const style = { style: 'currency', currency, currencyDisplay: 'code' } as const
      // Scale words and a currency at once would be cut to "3B", so the code is set beside them.
      if (Math.abs(major) >= 1e6 && major % 1e6 === 0)
        return t('site.money', { amount: millions.format(major), currency })
      const minimumFractionDigits = Number.isInteger(major) ? 0 : digits
      return new Intl.NumberFormat(locale, {
        ...style,
        minimumFractionDigits,
        maximumFractionDigits: digits,
      }).format(major)
    },
    /** A label in the middle of a line. */
    low: (label: string): string => label.slice(0, 1).toLocaleLowerCase(locale) + label.slice(1),
    /** Short facts in one line, as the language sets them apart. */
    chain: (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(STOPS[locale].semicolon),
    /** What stands between facts that a page sets side by side. */
    stops: STOPS[locale],
    list: (parts: readonly string[]): string => lists.format(parts),
    /** A translated text in this language, else in one that it has. */
    text: (text: Localized | null | undefined): string => inLocale(text, locale).text,
    /** The language of the text that `text` gave, where it is not the reader's own. */
    lang: foreignTo(locale),
    /** The same for the element that holds the text: the language's code then stands behind it. */
    foreign: (text: Localized | null | undefined): { lang?: Locale; 'data-lang'?: Locale } => {
      const lang = foreignTo(locale)(text)
      return lang ? { lang, 'data-lang': lang } : {}
    },
  }
}
