/** What one value of a cell says, by the sort of its field; or what is wrong with it. */
import { CODE_LISTS, type Field, type FieldSort } from '#domain/import/field'
import { referenceOf } from '#domain/import/reference'
import type { Locale } from '#domain/locale'
import type { ProblemCode, ProblemFacts } from '#domain/problem'
import { codeIn } from './code-words.ts'
import { countryNamed } from './country-names.ts'
import { type DayOrder, readDay } from './days.ts'
import { decimalOf, type Habit, isDecimalOfLocale } from './decimal-habits.ts'
import { currencyOf } from './header-currency.ts'
import { isError, isNothing } from './values.ts'

/** `unsure` asks for a look at the whole column. */
export type Said = { value: unknown } | { flaw: ProblemCode; facts?: ProblemFacts } | 'nothing' | 'unsure'

export type Ways = {
  /** Whose habits the file has. */
  locale: Locale
  /** Points in numbers are decimals: a workbook's own, or those of a table with commas between its cells. */
  trusted: boolean
  habit: Habit | undefined
  /** Undefined where the column was not looked at. */
  order: DayOrder | undefined
  /** To which references without a scheme belong; null where nobody named it. */
  list: string | null
}

const LONGEST = 100
export const shown = (cell: string): string => cell.trim().slice(0, LONGEST).toWellFormed()

function decimal(cell: string, { habit, trusted }: Ways): Said {
  if (isNothing(cell)) return 'nothing'
  const value = decimalOf(cell, habit, trusted)
  if (value === undefined) return isDecimalOfLocale(cell) ? 'unsure' : { flaw: 'cell_not_a_number' }
  if (value !== null) return { value }
  return { flaw: isDecimalOfLocale(cell) ? 'cell_decimal_of_locale' : 'cell_not_a_number' }
}

function number(cell: string, ways: Ways): Said {
  const read = decimal(cell, ways)
  return typeof read === 'object' && 'value' in read ? { value: Number(read.value) } : read
}

function day(cell: string, { locale, order }: Ways): Said {
  if (isNothing(cell)) return 'nothing'
  const read = readDay(cell, locale, order)
  if ('flaw' in read && read.flaw === 'cell_day_of_locale' && order === undefined) return 'unsure'
  return 'day' in read ? { value: read.day } : { flaw: read.flaw }
}

const YES = /^(true|yes|y|1|так|т|是|はい|有|○|〇|✓|✔|x)$/i
const NO = /^(false|no|n|0|ні|н|いいえ|無|×|✗)$/i
const flag = (cell: string): Said =>
  YES.test(cell) ? { value: true } : NO.test(cell) ? { value: false } : { flaw: 'cell_not_a_flag' }

const SHARE = /^(.+?)\s*[:：\s]\s*(\d{1,3}(?:[.,]\d+)?)\s*[%％]?$/
const isCountry = (code: string): boolean => /^[A-Z]{2,3}$/.test(code)

/** A country by its code or its name; what is neither is a region. */
function placed(part: { code: string; name: string | null }): object {
  if (isCountry(part.code)) return { sort: 'country', ...part }
  const code = countryNamed(part.code)
  return code ? { sort: 'country', ...part, code, name: part.code } : { sort: 'region', ...part }
}

function share(cell: string, isPlace: boolean): Said {
  const [, code = cell, said] = /[:：%％]/.test(cell) ? (SHARE.exec(cell) ?? []) : []
  const percent = said?.replace(',', '.') ?? null
  if (/[:：]/.test(cell) && percent === null) return { flaw: 'cell_not_a_share' }
  if (percent !== null && Number(percent) > 100) return { flaw: 'cell_not_a_share' }
  const part = { vocabulary: null, code: code.trim(), name: null, share: percent }
  return { value: isPlace ? placed(part) : part }
}

function code(cell: string, { codes }: Field): Said {
  const value = codes ? codeIn(codes, cell) : cell
  return value === null
    ? { flaw: 'cell_not_a_code', facts: codes ? { list: codes, allowed: CODE_LISTS[codes].join(', ') } : {} }
    : { value }
}

/** What is no phrase but a day in digits; dotted and Japanese ones the book reads as phrases, in every language alike. */
const DIGITS = /^[\d\s/-]+$|^\d{5}(\.\d+)?$|^\d{4}-\d\d-\d\d[T ][\d:.]+Z?$/
/** Day, month and year in digits are a day or nothing: their year alone was not said. */
const DOTTED = /^\d{1,2}[.,]\s?\d{1,2}[.,]\s?\d{4}(\s?р\.?|\s?року)?$/
const YEARS = /^\d{4}(\s?[-/]\s?\d{2,4})?$/

/** A phrase as it was said; a day is the day, however it is written. */
function due(cell: string, ways: Ways): Said {
  const text = cell.normalize('NFKC')
  if (DIGITS.test(text) && !YEARS.test(text)) return day(cell, ways)
  const read = DOTTED.test(text) ? readDay(text.replaceAll(',', '.'), ways.locale, ways.order) : null
  return read && 'flaw' in read && read.flaw === 'cell_not_a_day' ? { flaw: read.flaw } : { value: cell }
}

/** Its three letters, or a word or sign of no other. */
function currency(cell: string): Said {
  const value = isNothing(cell) ? 'nothing' : (currencyOf(cell) ?? currencyOf(cell.toUpperCase()))
  return value === 'nothing' ? value : value ? { value } : { flaw: 'cell_not_a_currency' }
}

function ref(cell: string, { list }: Ways): Said {
  const value = referenceOf(cell, list)
  return value === null ? { flaw: 'ref_without_list' } : { value }
}

const asItIs = (cell: string): Said => ({ value: cell })
const READERS: Readonly<Record<FieldSort, (cell: string, field: Field, ways: Ways) => Said>> = {
  text: asItIs,
  names: asItIs,
  code,
  flag,
  day: (cell, _field, ways) => day(cell, ways),
  due: (cell, _field, ways) => due(cell, ways),
  currency,
  number: (cell, _field, ways) => number(cell, ways),
  decimal: (cell, _field, ways) => decimal(cell, ways),
  ref: (cell, _field, ways) => ref(cell, ways),
  shares: (cell, { name }) => share(cell, name === 'recipients'),
}

/** Where `#N/A` says that nothing is known. */
const MISSING = new Set<FieldSort>(['day', 'number', 'decimal'])

/** `cell` has no blanks at its ends and is not empty. */
export const readValue = (cell: string, field: Field, ways: Ways): Said =>
  isError(cell) && !(isNothing(cell) && MISSING.has(field.sort))
    ? { flaw: 'cell_error' }
    : READERS[field.sort](cell, field, ways)
