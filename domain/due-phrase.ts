/** Reads a vague phrase ("next fall", "this year") to a window, from the day on which it was said. */
import { addDays, type Day, dayOf, monthOf, yearOf } from '#domain/day'
import {
  comingDay,
  exactDay,
  fiscalYear,
  half,
  japaneseMonth,
  monthIn,
  namedDay,
  namedMonth,
  nearMonth,
  ofYear,
  quarter,
  readSeason,
  relative,
  type Span,
  same,
  until,
  within,
  year,
  yearIn,
} from '#domain/due-span'
import { UKRAINIAN_FIRST, UKRAINIAN_LAST } from '#domain/due-uk'
import type { DueWindow } from '#domain/due-window'
import { plainJapanese } from '#domain/due-words'
import { matchesOf } from '#domain/finder/matches'

/** The rules that may have read a phrase; "typed" is a person's own reading. */
export const DUE_RULES = [
  'day',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'fiscal_year',
  'typed',
] as const
type Rule = (typeof DUE_RULES)[number]
type Row = readonly [rule: Rule, pattern: RegExp, read: (said: Day, match: RegExpExecArray) => Span | null]

/** Words of alphabets stand apart (`\b` knows Latin letters only); Japanese ones do not. */
const W = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu')
const J = (source: string): RegExp => new RegExp(source, 'gu')

const NAME = '(\\p{L}+)'
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?'
const SEASON = '(spring|summer|autumn|fall|winter)'
const SEASON_UK = '((?:на|в|у)?(?:весн|осен|осін|зим)\\p{L}*|в?літ(?:о|а|і|ку|ом))'
const YEAR = '(\\d{4}|(?:this|next|the) year)'
const ORDER = ['first', 'second', 'third', 'fourth']
const order = (word = ''): number => ORDER.indexOf(word.toLowerCase()) + 1
const yearEnd = (said: Day, y: number): Span => until(said, dayOf(y, 12, 31))

/** First row that fits wins; to read another phrase, add a row and a case to its test. */
const ROWS: readonly Row[] = [
  ...UKRAINIAN_FIRST,
  ['day', J('(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)'), (_, m) => namedDay(m[1], m[2], m[3])],
  ['day', W(`${NTH} ${NAME},? (\\d{4})`), (_, m) => exactDay(m[3], m[2], m[1])],
  ['day', W(`${NAME}\\.? ${NTH},? (\\d{4})`), (_, m) => exactDay(m[3], m[1], m[2])],
  ['day', W('(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})'), (_, m) => namedDay(m[3], m[2], m[1])],
  ['day', W('today|сьогодні'), (said) => same(said, said)],
  ['day', J('本日|今日'), (said) => same(said, said)],
  ['day', W('tomorrow|завтра'), (said) => same(addDays(said, 1), addDays(said, 1))],
  ['day', J('明日'), (said) => same(addDays(said, 1), addDays(said, 1))],
  [
    'quarter',
    W(`(${ORDER.join('|')}) quarter of ${YEAR}`),
    (said, m) => quarter(yearIn(said, m[2] ?? ''), order(m[1])),
  ],
  ['quarter', W('Q([1-4]),? (?:of )?(\\d{4})'), (_, m) => quarter(Number(m[2]), Number(m[1]))],
  ['quarter', J('(\\d{4})年第([1-4])四半期'), (_, m) => quarter(Number(m[1]), Number(m[2]))],
  ['half', W(`(first|second) half of ${YEAR}`), (said, m) => half(yearIn(said, m[2] ?? ''), order(m[1]))],
  [
    'year',
    J('(?:今後|向こう|これから|この先|次の)?の?約?(\\d+)(年|か月|週間|日)(?:間|以内|間で|後)'),
    (said, m) => within(said, Number(m[1]), m[2] ?? ''),
  ],
  [
    'year',
    J('(?:今後|向こう|これから|この先|次の)の?約?(\\d+)(年|か月|週間|日)'),
    (said, m) => within(said, Number(m[1]), m[2] ?? ''),
  ],
  [
    'half',
    J('(来|今|本|\\d{4})年の?(?:(上|前)半?(?:期|半)|(下|後)半?(?:期|半))'),
    (said, m) => half(yearIn(said, m[1] ?? ''), m[2] ? 1 : 2),
  ],
  ['fiscal_year', J('年度(?:内|末)'), (said) => until(said, japaneseFiscalYear(said, '今').strict_end)],
  ['fiscal_year', J('(今|本|来|\\d{4})年度'), (said, m) => japaneseFiscalYear(said, m[1] ?? '')],
  [
    'year',
    W('(?:by|before) (?:the )?end of next year|до кінця наступного року'),
    (said) => yearEnd(said, yearOf(said) + 1),
  ],
  [
    'year',
    W('(?:by|before) (?:the )?end of (?:the|this) year|by year-end|до кінця (?:цього )?року'),
    (said) => yearEnd(said, yearOf(said)),
  ],
  [
    'year',
    W('(?:by|before) (?:the )?end of (\\d{4})|до кінця (\\d{4})'),
    (said, m) => yearEnd(said, Number(m[1] ?? m[2])),
  ],
  ['year', J('(来|\\d{4})年(?:末|内)'), (said, m) => yearEnd(said, yearIn(said, m[1] ?? ''))],
  ['year', J('(?<!\\d|来)年(?:末|内|中)(?!度)'), (said) => yearEnd(said, yearOf(said))],
  [
    'season',
    W(`${SEASON},? (?:of )?(this|next) year`),
    (said, m) => ofYear(m[1] ?? '', yearIn(said, m[2] ?? '')),
  ],
  [
    'season',
    W(`${SEASON_UK} (цього|наступного) року`),
    (said, m) => ofYear(m[1] ?? '', yearIn(said, m[2] ?? '')),
  ],
  [
    'season',
    J('(来|今|本|\\d{4})年の?(春|夏|秋|冬)'),
    (said, m) => ofYear(m[2] ?? '', yearIn(said, m[1] ?? '')),
  ],
  ['season', W(`(next|this|coming) ${SEASON}`), (said, m) => readSeason(said, m[1] ?? '', m[2] ?? '')],
  [
    'season',
    W(`(наступн\\p{L}+|цієї|цього) ${SEASON_UK}`),
    (said, m) => readSeason(said, m[1] ?? '', m[2] ?? ''),
  ],
  [
    'season',
    J('(来|今|翌)の?(春|夏|秋|冬)'),
    (said, m) => readSeason(said, m[1] === '今' ? 'this' : 'next', m[2] ?? ''),
  ],
  ['season', W(`${SEASON},? (?:of )?(\\d{4})`), (_, m) => ofYear(m[1] ?? '', Number(m[2]))],
  ['season', W(`${SEASON_UK} (\\d{4})`), (_, m) => ofYear(m[1] ?? '', Number(m[2]))],
  ['day', J('(?<which>来年|今年|本年|(?<y>\\d{4})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})日'), japaneseMonth],
  ['month', J('(?<which>来年|今年|本年|(?<y>\\d{4})年)?の?(?<m>\\d{1,2})月'), japaneseMonth],
  ['month', W(`${NAME},? (?:of )?(this|next) year`), (said, m) => namedMonth(said, m[1] ?? '', m[2])],
  ['month', W(`${NAME} (цього|наступного) року`), (said, m) => namedMonth(said, m[1] ?? '', m[2])],
  ['month', W(`${NAME},? (?:of )?(\\d{4})`), (said, m) => namedMonth(said, m[1] ?? '', m[2])],
  ['day', W(`${NTH} (?:of )?${NAME}`), (said, m) => comingDay(said, monthIn(m[2] ?? ''), m[1])],
  ['day', W(`${NAME} ${NTH}`), (said, m) => comingDay(said, monthIn(m[1] ?? ''), m[2])],
  ['month', W(`(?:in|by|this|of|у|в|до) ${NAME}`), (said, m) => namedMonth(said, m[1] ?? '', undefined)],
  ['month', W('(this|next) month'), (said, m) => nearMonth(said, relative(m[1] ?? ''))],
  [
    'month',
    W('(цього|наступного|цьому|наступному) місяц[яі]'),
    (said, m) => nearMonth(said, relative(m[1] ?? '')),
  ],
  [
    'day',
    J('(今|来)月(\\d{1,2})日'),
    (said, m) => comingDay(said, monthOf(nearMonth(said, relative(m[1] ?? '')).strict_end), m[2]),
  ],
  ['month', J('月内'), (said) => nearMonth(said, 0)],
  ['month', J('(今|来)月'), (said, m) => nearMonth(said, relative(m[1] ?? ''))],
  ['year', W('(this|next) year'), (said, m) => year(yearIn(said, m[1] ?? ''))],
  [
    'year',
    W('(цього|наступного|цьому|наступному) ро(?:ку|ці)|цьогоріч'),
    (said, m) => year(yearIn(said, m[1] ?? '')),
  ],
  ['year', J('(今|来|本)年'), (said, m) => year(yearIn(said, m[1] ?? ''))],
  ['year', J('(?<!\\d|\\d-)(20\\d{2})(?!\\d|-\\d)'), (_, m) => year(Number(m[1]))],
  ...UKRAINIAN_LAST,
]

/** "This" fiscal year is the one that the day lies in. */
function japaneseFiscalYear(said: Day, which: string): Span {
  if (/\d/.test(which)) return fiscalYear(Number(which))
  const running = said.slice(5) < '04-01' ? yearOf(said) - 1 : yearOf(said)
  return fiscalYear(running + relative(which))
}

const SOON =
  /\bas (?:soon|early) as possible\b|\bsoon\b|\bshortly\b|\bat an early date\b|\bnear future\b|\bin the coming (?:days|weeks|months)\b|якнайшвидше|якомога (?:швидше|раніше)|незабаром|невдовзі|негайно|без зволікань|найкоротш|найближч\p{L}+ (?:часом?|днями|тижнями|тижні|місяцями|місяці|майбутньому)|早期に|早急に|速やかに|できるだけ早|(?:可能な|できる)限り早|早い(?:時期|段階)|至急|直ちに|間もなく|まもなく|(?:適切|適当|都合の[良よ]い).{0,2}(?:時期|日程)|近(?:く|日中|いうち|い将来)/iu
const CONTINUING = /\bcontinu\p{L}*|\bas long as\b|(?<!\p{L})продовж\p{L}+|стільки, скільки|継続|引き続き/iu
const EVENT =
  /\bonce\b|\bafter\b|\bwhen\b|\bat the time of\b|після|щойно|коли|як тільки|за умови|набрання чинності|の後|した際/iu

/** Calendar rows first, then words without a date; "none" where nothing fits. */
export function readDuePhrase(phrase: string, said: Day): DueWindow {
  const plain = plainJapanese(phrase)
  const blank = { phrase, start: null, strict_end: null, generous_end: null, rule: null }
  if (phrase.trim() === '') return { ...blank, type: 'none', phrase: null }
  for (const [rule, pattern, read] of ROWS)
    for (const match of matchesOf(pattern, plain)) {
      const span = read(said, match)
      if (span) return { type: 'calendar', phrase, ...span, rule }
    }
  if (SOON.test(phrase)) return { ...blank, type: 'soon' }
  if (CONTINUING.test(phrase)) return { ...blank, type: 'continuing' }
  return { ...blank, type: EVENT.test(phrase) ? 'event' : 'none' }
}
