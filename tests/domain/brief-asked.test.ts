// What a brief is asked for, from when it tells what is new, and whose words it quotes.
import { describe, expect, test } from 'vitest'
import { briefKind, briefParams, readBriefAsked } from '#domain/brief-asked'
import { isAhead, sinceDay } from '#domain/brief-since'
import { voiceOf } from '#domain/brief-voice'
import { endOfDay } from '#domain/day'
import { NO_WINDOW } from '#domain/due-window'
import { Problem } from '#domain/problem'

const OTHERWISE = { day: '2026-11-22', locale: 'en' } as const
const read = (query: string) => readBriefAsked(new URLSearchParams(query), OTHERWISE)

function codesOf(query: string): string[] {
  try {
    read(query)
    return []
  } catch (error) {
    return error instanceof Problem ? error.flaws.map(({ code, at }) => `${code} ${at}`) : ['?']
  }
}

describe('the address of a brief', () => {
  test.each([
    ['meeting=kyiv-2024-11-16', 'meeting', 'meeting=kyiv-2024-11-16'],
    ['meeting=a,b', 'filter', 'meeting=a%2Cb'],
    ['pair=japan,ukraine', 'pair', 'pair=japan%2Cukraine'],
    ['pair=japan&pair=ukraine', 'pair', 'pair=japan%2Cukraine'],
    ['pair=japan,ukraine&kind=in_kind&meeting=&since=', 'pair', 'kind=in_kind&pair=japan%2Cukraine'],
    ['topic=energy&cols=due&sort=-due', 'filter', 'topic=energy'],
    ['', 'book', ''],
  ])('%s is for a %s', (query, kind, params) => {
    const asked = read(query)
    expect(briefKind(asked)).toBe(kind)
    expect(briefParams(asked).toString()).toBe(params)
  })

  test.each([
    ['pair=japan', ['pair_of_two pair']],
    ['pair=japan,japan', ['pair_of_two pair']],
    ['pair=a,b,c', ['pair_of_two pair']],
    ['pair=japan,../etc', ['pair_of_two pair']],
    ['pair=a,b&meeting=c', ['meeting_or_pair pair']],
    ['since=2024-02-30', ['bad_day since']],
    ['since=2026-11-23', ['since_after since']],
    ['as_of=soon&since=2024-01-01', ['bad_day as_of']],
    ['lang=de&colour=red', ['unknown_filter colour', 'bad_language lang']],
  ])('%s is refused', (query, codes) => expect(codesOf(query)).toEqual(codes))
})

describe('since when', () => {
  test.each([
    ['no meeting before: 90 days', '2026-11-22', null, '2026-08-24'],
    ['the end of the meeting before', '2026-11-22', { day: '2025-10-22', until: '2025-10-23' }, '2025-10-23'],
    ['a meeting that still goes on', '2025-10-22', { day: '2025-10-21', until: '2025-10-23' }, '2025-10-22'],
    [
      'a meeting that is still to come does not count',
      '2025-10-01',
      { day: '2025-10-22', until: null },
      '2025-07-03',
    ],
  ])('%s', (_, day, before, expected) => expect(sinceDay(day, before)).toBe(expected))

  test('on its own day a meeting is still ahead', () => {
    expect([
      isAhead({ day: '2026-11-22' }, '2026-11-22'),
      isAhead({ day: '2026-11-21' }, '2026-11-22'),
    ]).toEqual([true, false])
  })

  test.each([
    ['UTC', '2026-11-22', '2026-11-22T23:59:59.999Z'],
    ['Asia/Tokyo', '2026-11-22', '2026-11-22T14:59:59.999Z'],
    ['Europe/Kyiv', '2024-03-31', '2024-03-31T20:59:59.999Z'],
    ['America/Los_Angeles', '2026-11-22', '2026-11-23T07:59:59.999Z'],
  ])('in %s the day %s ends', (zone, day, end) => {
    expect(new Date(endOfDay(zone, day)).toISOString()).toBe(end)
  })
})

test('the words that give the date are quoted, then the promiser’s own, then the first', () => {
  const due = { ...NO_WINDOW, type: 'soon' as const, phrase: 'soon' }
  const by = (id: string) => ({ lineage: [id] })
  const report = { id: 'report', act: 'reports_delivery', account: by('japan'), due } as const
  const first = { id: 'first', act: 'makes', account: by('asahi'), due: NO_WINDOW } as const
  const own = { id: 'own', act: 'restates', account: by('japan'), due: NO_WINDOW } as const
  const dated = { id: 'dated', act: 'restates', account: by('ukraine'), due } as const
  const promisers = [{ id: 'japan' }]
  expect(voiceOf([report, first, own, dated], { due, promisers })?.id).toBe('dated')
  expect(voiceOf([report, first, own], { due: NO_WINDOW, promisers })?.id).toBe('own')
  expect(voiceOf([first, { ...first, id: 'second' }], { due: NO_WINDOW, promisers })?.id).toBe('first')
  expect(voiceOf([report], { due, promisers })?.id).toBe('report')
  expect(voiceOf([], { due, promisers })).toBeNull()
})
