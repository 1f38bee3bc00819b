// Vague phrases in three languages and the days that they mean, worked out by hand.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, isDay } from '#domain/day'
import { DUE_RULES, readDuePhrase } from '#domain/due-phrase'

/** phrase, day on which it was said, start, strict end, generous end (where it differs). */
const CALENDAR = `next fall | 2024-11-16 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
next fall | 2024-06-13 | 2024-09-01 | 2024-11-30 | 2025-12-21 | season
this autumn | 2024-09-15 | 2024-09-01 | 2024-11-30 | 2024-12-21 | season
this winter | 2024-01-07 | 2023-12-01 | 2024-02-29 | 2024-03-20 | season
next spring | 2024-11-16 | 2025-03-01 | 2025-05-31 | 2025-06-20 | season
the coming winter | 2024-11-16 | 2024-12-01 | 2025-02-28 | 2025-03-20 | season
in the fall of next year | 2024-06-13 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
summer of 2026 | 2024-11-16 | 2026-06-01 | 2026-08-31 | 2026-09-22 | season
this year | 2024-11-16 | 2024-01-01 | 2024-12-31 | | year
next year | 2024-11-16 | 2025-01-01 | 2025-12-31 | | year
by the end of this year | 2024-11-16 | 2024-11-16 | 2024-12-31 | | year
by the end of next year | 2024-11-16 | 2024-11-16 | 2025-12-31 | | year
by the end of 2027 | 2024-11-16 | 2024-11-16 | 2027-12-31 | | year
by the end of 2023 | 2024-11-16 | | 2023-12-31 | | year
in 2026 | 2024-11-16 | 2026-01-01 | 2026-12-31 | | year
in mid-2025 | 2024-11-16 | 2025-01-01 | 2025-12-31 | | year
today | 2024-11-16 | 2024-11-16 | 2024-11-16 | | day
tomorrow | 2024-12-31 | 2025-01-01 | 2025-01-01 | | day
on 1 December 2024 | 2024-11-16 | 2024-12-01 | 2024-12-01 | | day
on December 1st, 2024 | 2024-11-16 | 2024-12-01 | 2024-12-01 | | day
by 2025-03-31 | 2024-11-16 | 2025-03-31 | 2025-03-31 | | day
on 10 January | 2024-11-16 | 2025-01-10 | 2025-01-10 | | day
in December this year | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
December this year | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
in March | 2024-11-16 | 2025-03-01 | 2025-03-31 | | month
in Tokyo in February | 2024-11-16 | 2025-02-01 | 2025-02-28 | | month
by the end of December | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
in February 2028 | 2024-11-16 | 2028-02-01 | 2028-02-29 | | month
next month | 2024-12-05 | 2025-01-01 | 2025-01-31 | | month
in the first quarter of 2025 | 2024-11-16 | 2025-01-01 | 2025-03-31 | | quarter
in the first quarter of next year | 2024-11-16 | 2025-01-01 | 2025-03-31 | | quarter
Q3 2025 | 2024-11-16 | 2025-07-01 | 2025-09-30 | | quarter
the second half of 2025 | 2024-11-16 | 2025-07-01 | 2025-12-31 | | half
наступної осені | 2024-11-16 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
восени наступного року | 2024-06-13 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
влітку 2026 року | 2024-11-16 | 2026-06-01 | 2026-08-31 | 2026-09-22 | season
цього року | 2024-11-16 | 2024-01-01 | 2024-12-31 | | year
у наступному році | 2024-11-16 | 2025-01-01 | 2025-12-31 | | year
до кінця року | 2024-11-16 | 2024-11-16 | 2024-12-31 | | year
до кінця 2026 року | 2024-11-16 | 2024-11-16 | 2026-12-31 | | year
у грудні | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
у лютому цього року | 2024-11-16 | 2024-02-01 | 2024-02-29 | | month
наступного місяця | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
1 грудня 2024 року | 2024-11-16 | 2024-12-01 | 2024-12-01 | | day
01.12.2024 | 2024-11-16 | 2024-12-01 | 2024-12-01 | | day
сьогодні | 2024-11-16 | 2024-11-16 | 2024-11-16 | | day
завтра | 2024-11-16 | 2024-11-17 | 2024-11-17 | | day
восени | 2024-06-13 | 2024-09-01 | 2024-11-30 | 2024-12-21 | season
навесні | 2024-11-16 | 2025-03-01 | 2025-05-31 | 2025-06-20 | season
взимку | 2024-01-07 | 2023-12-01 | 2024-02-29 | 2024-03-20 | season
навесні наступного року | 2024-11-16 | 2025-03-01 | 2025-05-31 | 2025-06-20 | season
у першому кварталі | 2024-11-16 | 2025-01-01 | 2025-03-31 | | quarter
у IV кварталі | 2024-11-16 | 2024-10-01 | 2024-12-31 | | quarter
у другому кварталі 2026 року | 2024-11-16 | 2026-04-01 | 2026-06-30 | | quarter
у третьому кварталі наступного року | 2024-11-16 | 2025-07-01 | 2025-09-30 | | quarter
у другій половині 2026 року | 2024-11-16 | 2026-07-01 | 2026-12-31 | | half
до кінця першого півріччя | 2024-11-16 | 2025-01-01 | 2025-06-30 | | half
15 березня наступного року | 2024-11-16 | 2025-03-15 | 2025-03-15 | | day
до кінця березня | 2024-11-16 | 2025-03-01 | 2025-03-31 | | month
наприкінці лютого | 2024-11-16 | 2025-02-01 | 2025-02-28 | | month
на травень | 2024-11-16 | 2025-05-01 | 2025-05-31 | | month
протягом двох місяців | 2024-11-16 | 2024-11-16 | 2025-01-16 | | month
протягом місяця | 2025-01-31 | 2025-01-31 | 2025-02-28 | | month
упродовж 30 днів | 2024-11-16 | 2024-11-16 | 2024-12-16 | | day
за два тижні | 2024-11-16 | 2024-11-16 | 2024-11-30 | | day
протягом п’яти років | 2024-11-16 | 2024-11-16 | 2029-11-16 | | year
наступного тижня | 2024-11-16 | 2024-11-18 | 2024-11-24 | | day
до кінця місяця | 2024-11-16 | 2024-11-16 | 2024-11-30 | | month
来年秋 | 2024-06-13 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
来年の秋 | 2024-11-16 | 2025-09-01 | 2025-11-30 | 2025-12-21 | season
今冬 | 2024-01-07 | 2023-12-01 | 2024-02-29 | 2024-03-20 | season
本年 | 2024-11-16 | 2024-01-01 | 2024-12-31 | | year
来年 | 2024-11-16 | 2025-01-01 | 2025-12-31 | | year
年内に | 2024-11-16 | 2024-11-16 | 2024-12-31 | | year
年末までに | 2024-11-16 | 2024-11-16 | 2024-12-31 | | year
来年末までに | 2024-11-16 | 2024-11-16 | 2025-12-31 | | year
2025年末まで | 2024-11-16 | 2024-11-16 | 2025-12-31 | | year
今年12月 | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
来年3月 | 2024-11-16 | 2025-03-01 | 2025-03-31 | | month
2月 | 2024-11-16 | 2025-02-01 | 2025-02-28 | | month
来月 | 2024-11-16 | 2024-12-01 | 2024-12-31 | | month
12月5日 | 2024-11-16 | 2024-12-05 | 2024-12-05 | | day
2025年10月22日 | 2024-11-16 | 2025-10-22 | 2025-10-22 | | day
本日 | 2024-11-16 | 2024-11-16 | 2024-11-16 | | day
今年度 | 2025-02-01 | 2024-04-01 | 2025-03-31 | | fiscal_year
来年度中 | 2024-11-16 | 2025-04-01 | 2026-03-31 | | fiscal_year
2025年度 | 2024-11-16 | 2025-04-01 | 2026-03-31 | | fiscal_year
2025年第1四半期 | 2024-11-16 | 2025-01-01 | 2025-03-31 | | quarter
２０２６年３月までに | 2024-11-16 | 2026-03-01 | 2026-03-31 | | month
令和９年３月 | 2026-03-10 | 2027-03-01 | 2027-03-31 | | month
27年度から | 2026-03-10 | 2027-04-01 | 2028-03-31 | | fiscal_year
ことし夏までに | 2026-03-10 | 2026-06-01 | 2026-08-31 | 2026-09-22 | season
今後５年間で | 2026-03-10 | 2026-03-10 | 2031-03-10 | | year
３か月以内に | 2026-03-10 | 2026-03-10 | 2026-06-10 | | year
三カ月以内に | 2026-11-30 | 2026-11-30 | 2027-02-28 | | year
２週間以内に | 2026-03-10 | 2026-03-10 | 2026-03-24 | | year
2027年前半に | 2026-03-10 | 2027-01-01 | 2027-06-30 | | half
来年下半期に | 2026-03-10 | 2027-07-01 | 2027-12-31 | | half
年度内に | 2026-02-10 | 2026-02-10 | 2026-03-31 | | fiscal_year
来月15日に | 2026-12-10 | 2027-01-15 | 2027-01-15 | | day
月内に | 2026-03-10 | 2026-03-01 | 2026-03-31 | | month`
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()))

describe('a window in the calendar', () => {
  it.each(CALENDAR)(
    '"%s" said on %s',
    (phrase = '', said = '', start = '', strict = '', generous = '', rule = '') => {
      expect(readDuePhrase(phrase, said)).toEqual({
        type: 'calendar',
        phrase,
        start: start || null,
        strict_end: strict,
        generous_end: generous || strict,
        rule,
      })
    },
  )

  test('every rule that reads has a case', () => {
    const read = new Set(CALENDAR.map((line) => line[5]))
    expect(DUE_RULES.filter((rule) => !read.has(rule))).toEqual(['typed'])
  })
})

it.each([
  ['as soon as possible', 'soon'],
  ['at an early date', 'soon'],
  ['in the near future', 'soon'],
  ['якнайшвидше', 'soon'],
  ['найближчим часом', 'soon'],
  ['у найближчі тижні', 'soon'],
  ['невдовзі', 'soon'],
  ['за умови ратифікації', 'event'],
  ['できるだけ早く', 'soon'],
  ['速やかに', 'soon'],
  ['as long as it takes', 'continuing'],
  ['continuously', 'continuing'],
  ['продовжувати', 'continuing'],
  ['引き続き', 'continuing'],
  ['once the war is over', 'event'],
  ['after the elections', 'event'],
  ['після перемоги', 'event'],
  ['停戦の後', 'event'],
  ['停戦後速やかに', 'soon'],
  ['適切な時期に', 'soon'],
  ['今後数年で', 'none'],
  ['ahead of winter', 'none'],
  ['for the sake of peace', 'none'],
  ['2024年13月40日には不明', 'calendar'],
])('"%s" is %s', (phrase, type) => {
  expect(readDuePhrase(phrase, '2024-11-16').type).toBe(type)
})

it.each(['ahead of winter', 'as soon as possible', 'the 31 February 2025 that never comes', '', '   '])(
  '"%s" invents no day that is none',
  (phrase) => {
    const { start, strict_end, generous_end } = readDuePhrase(phrase, '2024-11-16')
    for (const day of [start, strict_end, generous_end]) expect(day === null || isDay(day)).toBe(true)
  },
)

test('an empty phrase is none, without a phrase', () => {
  expect(readDuePhrase('  ', '2024-11-16')).toMatchObject({ type: 'none', phrase: null, rule: null })
})

test('whatever is read as calendar is in order and made of real days, on any day and with any words around', () => {
  const said = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays('1950-01-01', n))
  const phrase = fc.constantFrom(...CALENDAR.map((line) => line[0] ?? ''))
  const around = fc.constantFrom('', 'we hope ', 'Japan will, ')
  fc.assert(
    fc.property(phrase, around, said, (words, before, day) => {
      const { type, start, strict_end, generous_end } = readDuePhrase(`${before}${words}`, day)
      expect(type).toBe('calendar')
      const days = [start ?? strict_end, strict_end, generous_end].map((one) => one ?? '')
      expect(days.every(isDay)).toBe(true)
      expect([...days].sort()).toEqual(days)
    }),
    { numRuns: 1000 },
  )
})
