// Days as cells write them, by themselves and by what the rest of their column tells.
import { describe, expect, test } from 'vitest'
import { readDay } from '#formats/in/table/days'
import { readTableOf } from '#tests/support/table.ts'

describe('days', () => {
  test.each<[string, 'en' | 'uk' | 'ja', string]>([
    ['2024-11-05', 'en', '2024-11-05'],
    ['2024-11-05T10:30:00Z', 'en', '2024-11-05'],
    ['2024/11/5', 'en', '2024-11-05'],
    ['2024.11.05', 'uk', '2024-11-05'],
    ['2024年11月5日', 'ja', '2024-11-05'],
    ['２０２４年１１月５日', 'ja', '2024-11-05'],
    ['令和6年11月5日', 'ja', '2024-11-05'],
    ['05.11.2024', 'uk', '2024-11-05'],
    ['05.11.2024 р.', 'uk', '2024-11-05'],
    ['16.11.2024', 'en', '2024-11-16'],
    ['16/11/2024', 'en', '2024-11-16'],
    ['11/16/2024', 'en', '2024-11-16'],
    ['11/11/2024', 'en', '2024-11-11'],
    ['5 November 2024', 'en', '2024-11-05'],
    ['Nov 5, 2024', 'ja', '2024-11-05'],
    ['5 листопада 2024 року', 'en', '2024-11-05'],
    ['29.02.2024', 'uk', '2024-02-29'],
    ['R6.11.5', 'ja', '2024-11-05'],
    ['平成元年1月8日', 'ja', '1989-01-08'],
    ['２０２４年１１月５日（火）', 'ja', '2024-11-05'],
    ['Tuesday, November 5, 2024', 'en', '2024-11-05'],
    ['вівторок, 5 листопада 2024 р.', 'uk', '2024-11-05'],
    ['5-Nov-2024', 'en', '2024-11-05'],
    ['20241105', 'en', '2024-11-05'],
  ])('%s (%s) is %s', (cell, locale, day) => {
    expect(readDay(cell, locale)).toEqual({ day })
  })

  test.each<[string, 'en' | 'uk' | 'ja', string]>([
    ['05.11.2024', 'en', 'cell_day_of_locale'],
    ['11/05/2024', 'en', 'cell_day_of_locale'],
    ['11/05/2024', 'uk', 'cell_day_of_locale'],
    ['05-11-2024', 'uk', 'cell_day_of_locale'],
    ['05.11.24', 'uk', 'cell_day_of_locale'],
    ['45612', 'en', 'cell_day_number'],
    ['45612.5', 'en', 'cell_day_number'],
    ['2024', 'en', 'cell_day_number'],
    ['昭和99年1月1日', 'ja', 'cell_not_a_day'],
    ['平成31年13月1日', 'ja', 'cell_not_a_day'],
    ['20241301', 'en', 'cell_not_a_day'],
    ['5-Nov-24', 'en', 'cell_not_a_day'],
    ['Q4 2024', 'en', 'cell_not_a_day'],
    ['31.02.2024', 'uk', 'cell_not_a_day'],
    ['31/02/2024', 'en', 'cell_not_a_day'],
    ['2024-02-30', 'en', 'cell_not_a_day'],
    ['next week', 'en', 'cell_not_a_day'],
    ['5 Brumaire 2024', 'en', 'cell_not_a_day'],
  ])('%s (%s) is refused: %s', (cell, locale, flaw) => {
    expect(readDay(cell, locale)).toEqual({ flaw })
  })

  test('a file with Ukrainian headers has Ukrainian days', async () => {
    const { records } = await readTableOf('flows', 'Номер;Дата\n1;05.11.2024\n')
    expect(records[0]?.input).toEqual({ ref: '1', starts: '2024-11-05' })
  })
})

describe('the days of a column', () => {
  const doubt = 'cell_day_of_locale'
  test.each<[string, string[], unknown[]]>([
    [
      'one that only can be day first tells of all, also of those before it',
      ['05.11.2024', '16.11.2024', '01.02.2024'],
      ['2024-11-05', '2024-11-16', '2024-02-01'],
    ],
    ['one that only can be month first', ['11/16/2024', '05/11/2024'], ['2024-11-16', '2024-05-11']],
    ['none tells', ['05.11.2024', '11.11.2024', '2024-01-02'], [doubt, '2024-11-11', '2024-01-02']],
    [
      'a column that contradicts itself',
      ['16.11.2024', '11.16.2024', '05.11.2024'],
      ['2024-11-16', '2024-11-16', doubt],
    ],
    ['what is no day tells nothing', ['32.11.2024', '05.11.2024'], ['cell_not_a_day', doubt]],
  ])('%s', async (_name, cells, expected) => {
    const text = `ref,starts${cells.map((cell, at) => `\n${at},${cell}`).join('')}\n`
    const { records } = await readTableOf('flows', text, { locale: 'ja' })
    expect(records.map(({ input, flaws }) => flaws[0]?.code ?? input.starts)).toEqual(expected)
  })
})
