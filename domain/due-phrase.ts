/** Reads a vague phrase ("next fall", "this year") to a window, from the day on which it was said. */
import { addDays, type Day, dayOf, isDay, yearOf } from '#domain/day'
import {
  exactDay,
  half,
  japaneseMonth,
  namedMonth,
  nearMonth,
  ofYear,
  quarter,
  readSeason,
  relative,
  type Span,
  same,
  year,
} from '#domain/due-span'
import type { DueWindow } from '#domain/due-window'

type Row = { rule: string; pattern: RegExp; read: (said: Day, match: RegExpExecArray) => Span | null }

const M = '(\\p{L}+)'
/** First row that fits wins; to read another phrase, add a row and a case to its test. */
const ROWS: readonly Row[] = [
  {
    rule: 'day',
    pattern: /(\d{4}-\d{2}-\d{2})/u,
    read: (_, m) => (m[1] && isDay(m[1]) ? same(m[1], m[1]) : null),
  },
  {
    rule: 'day',
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}+),? (\d{4})\b/iu,
    read: (_, m) => exactDay(m[3], m[2], m[1]),
  },
  {
    rule: 'day',
    pattern: /\b(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu,
    read: (_, m) => exactDay(m[3], m[1], m[2]),
  },
  {
    rule: 'day',
    pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/u,
    read: (_, m) =>
      same(dayOf(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0)), dayOf(+(m[1] ?? 0), +(m[2] ?? 0), +(m[3] ?? 0))),
  },
  { rule: 'day', pattern: /\btoday\b|сьогодні|本日|今日/iu, read: (said) => same(said, said) },
  {
    rule: 'day',
    pattern: /\btomorrow\b|завтра|明日/iu,
    read: (said) => same(addDays(said, 1), addDays(said, 1)),
  },
  {
    rule: 'quarter',
    pattern: /\b(first|second|third|fourth) quarter of (\d{4})\b/iu,
    read: (_, m) =>
      quarter(+(m[2] ?? 0), ['first', 'second', 'third', 'fourth'].indexOf((m[1] ?? '').toLowerCase()) + 1),
  },
  {
    rule: 'half',
    pattern: /\b(first|second) half of (\d{4})\b/iu,
    read: (_, m) => half(+(m[2] ?? 0), (m[1] ?? '').toLowerCase() === 'first' ? 1 : 2),
  },
  {
    rule: 'year',
    pattern: /\bby (?:the )?end of (?:the|this) year\b|до кінця (?:цього )?року|年末まで/iu,
    read: (said) => same(said, dayOf(yearOf(said), 12, 31)),
  },
  {
    rule: 'year',
    pattern: /\bby (?:the )?end of (\d{4})\b|до кінця (\d{4})/iu,
    read: (said, m) => same(said, dayOf(+(m[1] ?? m[2] ?? 0), 12, 31)),
  },
  {
    rule: 'season',
    pattern: /\b(next|this|coming) (spring|summer|autumn|fall|winter)\b/iu,
    read: (said, m) => readSeason(said, m[1] ?? '', m[2] ?? ''),
  },
  {
    rule: 'season',
    pattern: /(наступн\p{L}+|цієї|цього) (весн\p{L}+|літ\p{L}+|осен\p{L}+|зим\p{L}+)/iu,
    read: (said, m) => readSeason(said, m[1] ?? '', m[2] ?? ''),
  },
  {
    rule: 'season',
    pattern: /(来|今|翌)年?(?:の)?(春|夏|秋|冬)/u,
    read: (said, m) => readSeason(said, m[1] === '今' ? 'this' : 'next', m[2] ?? ''),
  },
  {
    rule: 'season',
    pattern: /\b(spring|summer|autumn|fall|winter) (?:of )?(\d{4})\b/iu,
    read: (_, m) => ofYear(m[1] ?? '', +(m[2] ?? 0)),
  },
  {
    rule: 'month',
    pattern: /(?<which>来年|今年|(?<y>\d{4})年)?(?<m>\d{1,2})月/u,
    read: (said, m) => japaneseMonth(said, m),
  },
  {
    rule: 'month',
    pattern: new RegExp(`\\b${M},? (?:of )?(this|next) year\\b`, 'iu'),
    read: (said, m) => namedMonth(said, m[1] ?? '', m[2]),
  },
  {
    rule: 'month',
    pattern: new RegExp(`${M} (цього|наступного) року`, 'iu'),
    read: (said, m) => namedMonth(said, m[1] ?? '', m[2]),
  },
  {
    rule: 'month',
    pattern: new RegExp(`${M},? (?:of )?(\\d{4})\\b`, 'iu'),
    read: (said, m) => namedMonth(said, m[1] ?? '', m[2]),
  },
  {
    rule: 'month',
    pattern: new RegExp(`\\b(?:in|by|this|у|в) ${M}`, 'iu'),
    read: (said, m) => namedMonth(said, m[1] ?? '', undefined),
  },
  {
    rule: 'month',
    pattern: /\b(this|next) month\b/iu,
    read: (said, m) => nearMonth(said, (m[1] ?? '').toLowerCase() === 'next' ? 1 : 0),
  },
  {
    rule: 'month',
    pattern: /(цього|наступного) місяця/iu,
    read: (said, m) => nearMonth(said, relative(m[1] ?? '')),
  },
  { rule: 'month', pattern: /(今|来)月/u, read: (said, m) => nearMonth(said, m[1] === '来' ? 1 : 0) },
  {
    rule: 'year',
    pattern: /\b(this|next) year\b/iu,
    read: (said, m) => year(yearOf(said) + relative(m[1] ?? '')),
  },
  {
    rule: 'year',
    pattern: /(цього|наступного) року/iu,
    read: (said, m) => year(yearOf(said) + relative(m[1] ?? '')),
  },
  { rule: 'year', pattern: /(今|来|本)年/u, read: (said, m) => year(yearOf(said) + (m[1] === '来' ? 1 : 0)) },
  { rule: 'year', pattern: /(?<![\d-])(20\d{2})(?![\d-])/u, read: (_, m) => year(Number(m[1])) },
]

const SOON =
  /\bas soon as possible\b|\bsoon\b|\bshortly\b|\bat an early date\b|якнайшвидше|найближчим часом|早期に|早急に|速やかに/iu
const CONTINUING = /\bcontinu\p{L}*|\bas long as\b|продовж\p{L}+|стільки, скільки|継続|引き続き/iu
const EVENT = /\bonce\b|\bafter\b|\bwhen\b|\bat the time of\b|після|щойно|коли|の後|した際/iu

/** Calendar rows first, then words without a date; "none" where nothing fits. */
export function readDuePhrase(phrase: string, said: Day): DueWindow {
  const blank = { phrase, start: null, strict_end: null, generous_end: null, rule: null }
  if (phrase.trim() === '') return { ...blank, type: 'none', phrase: null }
  for (const row of ROWS) {
    const match = row.pattern.exec(phrase)
    const span = match && row.read(said, match)
    if (span) return { type: 'calendar', phrase, ...span, rule: row.rule }
  }
  if (SOON.test(phrase)) return { ...blank, type: 'soon' }
  if (CONTINUING.test(phrase)) return { ...blank, type: 'continuing' }
  return { ...blank, type: EVENT.test(phrase) ? 'event' : 'none' }
}
