/** Elements of IATI as text: attributes without a value and narratives without a word are left out. */
import { LOCALES, type Locale, type Localized } from '#domain/locale'
import { LANGUAGES } from '#formats/out/iati/lists'
import { xmlText } from '#formats/out/xml'
import { type Words, wordsFor } from '#messages/words'

type Attributes = Readonly<Record<string, string | null>>

export function tag(name: string, attributes: Attributes, inside = ''): string {
  let text = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) text += ` ${key}="${xmlText(value)}"`
  return inside ? `${text}>${inside}</${name}>\n` : `${text}/>\n`
}

/** A language that IATI does not list is said to be none, so that the file's own is not taken for it. */
export const languageCode = (code: string): string | null => (LANGUAGES.has(code) ? code : null)

export function narrative(text: string, language: string | null): string {
  const shown = xmlText(text).trim()
  return shown ? `<narrative xml:lang="${languageCode(language ?? '') ?? ''}">${shown}</narrative>` : ''
}

/** A text in each language it has, the asked one first. */
export const narratives = (text: Localized | null, locale: Locale): string =>
  text
    ? [locale, ...LOCALES.filter((one) => one !== locale)]
        .map((one) => narrative(text[one] ?? '', one))
        .join('')
    : ''

/** An element that has nothing but narratives; without any it is not written. */
export function told(name: string, inside: string, attributes: Attributes = {}): string {
  return inside ? tag(name, attributes, inside) : ''
}

/** The same words in every language of the book. */
export const inEvery = (say: (words: Words) => string): Localized => ({
  en: say(wordsFor('en')),
  uk: say(wordsFor('uk')),
  ja: say(wordsFor('ja')),
})

/** A number in full: exponents are no decimals of XML Schema. */
const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 100 })
export const decimal = (value: number): string => (value === 0 ? '0' : PLAIN.format(value))
