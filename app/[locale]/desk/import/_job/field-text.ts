/** Fields and their values in the reader's words. */
import { decimalText } from '#app/_ui/decimal-text.ts'
import { countryName } from '#app/_ui/flow-names.ts'
import { languageName } from '#app/_ui/language-name.ts'
import { isDay } from '#domain/day'
import { DUE_READ, type DueSaid, dueIn } from '#domain/import/due-read'
import { CODE_LISTS, type CodeList, type FieldSort } from '#domain/import/field'
import { fieldOf } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { isLocale } from '#domain/locale'
import { en } from '#messages/en'
import type { Words } from '#messages/words'

/** `title_en` is the title in English; `said_on` is no language. */
function split(what: Importable, name: string): { base: string; locale: string | null } {
  const [, base = '', locale = ''] = /^(.+)_([a-z]{2})$/.exec(name) ?? []
  return isLocale(locale) && base in en.headers[what] ? { base, locale } : { base: name, locale: null }
}

export function fieldText(words: Words, what: Importable, name: string): string {
  if (name === DUE_READ) return words.t('importing.due.field')
  const { base, locale } = split(what, name)
  if (!(base in en.headers[what])) return name
  const [label = name] = words.t(`headers.${what as 'parties'}.${base as 'name'}`).split(';')
  return locale
    ? words.t('importing.map.in_language', { field: label, language: languageName(locale, words.locale) })
    : label
}

const BETWEEN_PLACES = ' | '
const NUMBERS: readonly FieldSort[] = ['decimal', 'number']
/** Fields whose codes are countries; a share stands behind the code. */
const COUNTRIES: readonly string[] = ['country', 'recipients']

const eachPlace = (value: string, of: (one: string) => string): string =>
  value.split(BETWEEN_PLACES).map(of).join(BETWEEN_PLACES)
const eachPart = (value: string, of: (one: string) => string): string =>
  value
    .split('; ')
    .map((one) => one.replace(/^[A-Z]{2,3}(?=$|:)/, of))
    .join('; ')
const numberText = (value: string, words: Words): string =>
  /^-?\d+(\.\d+)?$/.test(value) ? decimalText(value, words) : value

function codeText({ t }: Words, list: CodeList, code: string): string {
  const known: readonly string[] = CODE_LISTS[list]
  return known.includes(code) ? t(`codes.${list as 'kind'}.${code as 'dialogue'}`) : code
}

/** From the first day to the last; a single day as it is. */
function dueText(words: Words, { type, start, strict_end: end, generous_end: latest }: DueSaid): string {
  const { t, day } = words
  if (end === null) return t(`codes.due.${type}`)
  const whole = start === null || start === end
  const until = start === null ? t('commitments.by_day', { day: day(end) }) : day(end)
  const window = whole ? until : t('importing.due.from', { start: day(start), end: day(end) })
  return latest === null || latest === end ? window : t('importing.due.latest', { window, day: day(latest) })
}

/** Codes by their names, days as they are written; everything else as a table says it. */
export function fieldValue(words: Words, what: Importable, name: string, value: string): string {
  const due = name === DUE_READ ? dueIn(value) : null
  if (due) return dueText(words, due)
  const field = fieldOf(what, name)
  const list = field?.codes
  if (list)
    return value
      .split(BETWEEN_PLACES)
      .map((code) => codeText(words, list, code))
      .join(BETWEEN_PLACES)
  if (field && NUMBERS.includes(field.sort)) return eachPlace(value, (one) => numberText(one, words))
  if (COUNTRIES.includes(name)) return eachPart(value, (one) => countryName(one, words))
  return field?.sort === 'day' && isDay(value) ? words.day(value) : value
}
