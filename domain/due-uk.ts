/** Further Ukrainian phrases of time and the spans they mean; those of the first table come before all others. */
import { addDays, type Day, dayOf, daysBetween, monthEnd, monthOf, yearOf } from '#domain/day'
import {
  comingSeason,
  half,
  monthIn,
  namedDay,
  namedMonth,
  quarter,
  relative,
  type Span,
  same,
  until,
} from '#domain/due-span'

type UkrainianRow = readonly [
  rule: 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year',
  pattern: RegExp,
  read: (said: Day, match: RegExpExecArray) => Span | null,
]

const W = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu')

const ORDERS = [/^(?:перш|I$|1)/iu, /^(?:друг|II$|2)/iu, /^(?:трет|III$|3)/iu, /^(?:четверт|останн|IV$|4)/iu]
const ORDER =
  '(перш\\p{L}+|друг\\p{L}+|трет\\p{L}+|четверт\\p{L}+|останн\\p{L}+|IV|I{1,3}|[1-4](?:-\\p{L}+)?)'
const order = (word = ''): number => ORDERS.findIndex((one) => one.test(word)) + 1

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/^од/iu, 1],
  [/^дв(?:а|ох|і)$/iu, 2],
  [/^тр/iu, 3],
  [/^чотир/iu, 4],
  [/^п.ят/iu, 5],
  [/^ш/iu, 6],
  [/^с/iu, 7],
  [/^в/iu, 8],
  [/^дев/iu, 9],
  [/^десят/iu, 10],
  [/^дванадцят/iu, 12],
]
const numberIn = (word: string): number | null =>
  /^\d+$/.test(word) ? Number(word) : (NUMBERS.find(([pattern]) => pattern.test(word))?.[1] ?? null)

const OF_YEAR = '(?:\\s+(\\d{4})(?:\\s+року)?|\\s+(цього|поточного|наступного)\\s+року)'
const yearOfMatch = (said: Day, figures?: string, word?: string): number =>
  figures ? Number(figures) : yearOf(said) + relative(word ?? '')

/** A quarter or half without a year: the one that is running, or the next that comes. */
function coming(said: Day, n: number, part: (y: number, n: number) => Span): Span {
  const own = part(yearOf(said), n)
  return own.strict_end < said ? part(yearOf(said) + 1, n) : own
}

/** So many days, weeks, months or years from the day on which it was said. */
function within(said: Day, word: string, unit: string): Span | null {
  const n = numberIn(word)
  if (n === null) return null
  if (/^дн|^доб/iu.test(unit)) return until(said, addDays(said, n))
  if (/^тиж/iu.test(unit)) return until(said, addDays(said, n * 7))
  const months = yearOf(said) * 12 + monthOf(said) - 1 + n * (/^рок|^рік/iu.test(unit) ? 12 : 1)
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1]
  const end = monthEnd(y, m)
  const day = dayOf(y, m, Number(said.slice(8)))
  return until(said, day < end ? day : end)
}

const MONDAY = '2024-01-01'

/** From Monday to Sunday. */
function week(said: Day, ahead: number): Span {
  const weekday = ((daysBetween(MONDAY, said) % 7) + 7) % 7
  const monday = addDays(said, ahead * 7 - weekday)
  return same(monday, addDays(monday, 6))
}

const WITHIN = '(?:протягом|упродовж|впродовж|за|через|у\\s+межах)\\s+(?:(?:наступн|найближч)\\p{L}+\\s+)?'
const COUNT = "(\\d+|\\p{L}+(?:[’'ʼ]\\p{L}+)?)"
const NTH = '(\\d{1,2})(?:-го)?'
const SEASON = '(весн\\p{L}|літ[оаі]|осен[іь]|зим\\p{L}|навесні|[ву]літку|восени|[ву]зимку)'

export const UKRAINIAN_FIRST: readonly UkrainianRow[] = [
  [
    'quarter',
    W(`${ORDER}\\s+кварталу?і?${OF_YEAR}`),
    (said, m) => quarter(yearOfMatch(said, m[2], m[3]), order(m[1])),
  ],
  [
    'half',
    W(`${ORDER}\\s+(?:половин\\p{L}|півріччя?і?)${OF_YEAR}`),
    (said, m) => half(yearOfMatch(said, m[2], m[3]), order(m[1])),
  ],
  ['quarter', W(`${ORDER}\\s+кварталу?і?`), (said, m) => coming(said, order(m[1]), quarter)],
  [
    'half',
    W(`${ORDER}\\s+(?:півріччя?і?|половин\\p{L}\\s+року)`),
    (said, m) => coming(said, order(m[1]), half),
  ],
  [
    'day',
    W(`${NTH}\\s+(\\p{L}+)\\s+(цього|поточного|наступного)\\s+року`),
    (said, m) => {
      const month = monthIn(m[2] ?? '')
      return month === null ? null : namedDay(String(yearOfMatch(said, undefined, m[3])), String(month), m[1])
    },
  ],
]

const read: UkrainianRow[2] = (said, m) => within(said, m[1] ?? '', m[2] ?? '')
const MONTH = '((?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\\p{L}*)'

export const UKRAINIAN_LAST: readonly UkrainianRow[] = [
  [
    'day',
    W('(цього|поточного|наступного)\\s+тижня|кінця\\s+(цього\\s+)?тижня'),
    (said, m) => week(said, relative(m[1] ?? '')),
  ],
  [
    'month',
    W('кінця\\s+(?:поточного\\s+)?місяця'),
    (said) => same(said, monthEnd(yearOf(said), monthOf(said))),
  ],
  ['day', W(`${WITHIN}${COUNT}\\s+(дн\\p{L}+|доб\\p{L}?|тиж\\p{L}+)`), read],
  ['month', W(`${WITHIN}${COUNT}\\s+(місяц\\p{L}+)`), read],
  ['year', W(`${WITHIN}${COUNT}\\s+(рок\\p{L}+|рік)`), read],
  ['month', W('(?:протягом|упродовж|впродовж|за)\\s+(місяця|місяць)'), (said) => within(said, '1', 'місяць')],
  ['month', W(MONTH), (said, m) => namedMonth(said, m[1] ?? '', undefined)],
  ['season', W(SEASON), (said, m) => comingSeason(said, m[1] ?? '')],
]
