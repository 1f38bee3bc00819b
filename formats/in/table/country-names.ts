/** Countries by their names in the book's languages, as tables of aid write them. */
import { countryCode } from '#domain/country-codes'
import { LOCALES } from '#domain/locale'
import { wordKey } from './header-words.ts'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => countryCode(code) === code,
)

let names: ReadonlyMap<string, string> | undefined

/** Two letters, or null where it is the name of no country. */
export function countryNamed(name: string): string | null {
  names ??= new Map(
    LOCALES.flatMap((locale) => {
      const named = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
      return CODES.map((code): [string, string] => [wordKey(named.of(code) ?? code), code])
    }),
  )
  return names.get(wordKey(name)) ?? null
}
