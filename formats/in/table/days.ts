/** Days as people write them: with one reading only, whatever the country. */
import { dayOf, isDay } from '#domain/day'
import { LOCALES, type Locale } from '#domain/locale'
import { type DayFlaw, dayIn } from './values.ts'

export type DayRead = { day: string } | { flaw: DayFlaw }

const YEAR_FIRST = /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?\.?$/
const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:\s*(?:р|року|г)?\.?)$/
/** Eight digits without a sign, the year first. */
const CLOSE = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const ERA = /^(令和|平成|昭和|[RHS])\s?(\d{1,2}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?$/i
/** The year before the first, and the last: an era ends with its emperor. */
const ERAS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ 令和: [2018, 99], 平成: [1988, 31], 昭和: [1925, 64] },
  ...{ R: [2018, 99], H: [1988, 31], S: [1925, 64] },
}
const IN_WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+([\p{L}’']+)\.?|([\p{L}’']+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(\d{4})(?:\s*(?:р|року|year)?\.?)$/u

/** Names of months in the languages of the book, long and short, as they stand beside a day. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, at): [string, number] => {
        const part = format.formatToParts(Date.UTC(2024, at, 1)).find(({ type }) => type === 'month')
        return [(part?.value ?? '').toLowerCase().replace(/\.$/, ''), at + 1]
      })
    }),
  ),
)

export const monthNamed = (name: string): number | undefined =>
  MONTHS.get(name.toLowerCase().replace(/\.$/, ''))

/** The day of the week says nothing that the day does not. */
const WEEKDAY = /^\p{L}{2,9}\.?,\s+(?=\d|\p{L})|\s*\([月火水木金土日](?:曜日?)?\)$/gu

function dayFrom(year: number, month: number, day: number): DayRead {
  const found = dayOf(year, month, day)
  return year > 0 && isDay(found) ? { day: found } : { flaw: 'cell_not_a_day' }
}

/** Which number a column writes first. `both` is a column that contradicts itself, `none` one that does not tell. */
export type DayOrder = 'day' | 'month' | 'both' | 'none'

const isReal = (year: number, month: number, day: number): boolean => isDay(dayOf(year, month, day))

/** Null where the value has both readings, one for both, or none. */
export function orderOf(cell: string): 'day' | 'month' | null {
  const [, first, , second, year] = YEAR_LAST.exec(cell.normalize('NFKC').trim()) ?? []
  if (!first || first === second) return null
  const dayFirst = isReal(Number(year), Number(second), Number(first))
  if (dayFirst === isReal(Number(year), Number(first), Number(second))) return null
  return dayFirst ? 'day' : 'month'
}

export const orderWith = (order: DayOrder, one: 'day' | 'month' | null): DayOrder =>
  one === null || order === one || order === 'both' ? order : order === 'none' ? one : 'both'

/** Dots mean the day first where that is the habit; strokes have two readings unless one of them is no day. */
function yearLast(first: number, second: number, year: number, dotted: boolean, order: DayOrder): DayRead {
  const [dayFirst, monthFirst] = [dayFrom(year, second, first), dayFrom(year, first, second)]
  if (first === second || 'flaw' in monthFirst) return dayFirst
  if (dotted) return dayFirst
  if ('flaw' in dayFirst) return monthFirst
  return order === 'day' ? dayFirst : order === 'month' ? monthFirst : { flaw: 'cell_day_of_locale' }
}

const ofEra = (era: string, year: string): number => {
  const [before, last] = ERAS[era.toUpperCase()] ?? [0, 0]
  const count = year === '元' ? 1 : Number(year)
  return count <= last ? before + count : 0
}

/** `order` is what the rest of the column tells. */
export function readDay(cell: string, locale: Locale, order: DayOrder = 'none'): DayRead {
  const text = cell.normalize('NFKC').trim().replace(WEEKDAY, '')
  const plain = dayIn(text)
  if ('value' in plain && plain.value !== null) return { day: plain.value }
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? CLOSE.exec(text) ?? []
  if (year) return dayFrom(Number(year), Number(month), Number(day))
  const [, first, sign, second, last] = YEAR_LAST.exec(text) ?? []
  const dotted = sign === '.' && locale === 'uk'
  if (first) return yearLast(Number(first), Number(second), Number(last), dotted, order)
  const [, era, of, eraMonth, eraDay] = ERA.exec(text) ?? []
  if (era && of) return dayFrom(ofEra(era, of), Number(eraMonth), Number(eraDay))
  const [, before, name, nameFirst, after, wordsYear] = IN_WORDS.exec(text) ?? []
  const named = monthNamed(name ?? nameFirst ?? '')
  if (named) return dayFrom(Number(wordsYear), named, Number(before ?? after))
  return { flaw: 'flaw' in plain ? plain.flaw : 'cell_not_a_day' }
}
