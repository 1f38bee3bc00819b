// Meetings as a list and one by one: page by page, found in every script, and only what a day could know.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meetingBySlug } from '#db/queries/meeting-by-slug'
import { meetingList } from '#db/queries/meeting-list'
import { meetingStatements } from '#db/queries/meeting-statements'
import type { Store } from '#db/store'
import { addMeeting } from '#db/verbs/add-meeting'
import { CONTEXT, foundingBook } from '../../support/founding-book.ts'

const DAY = '2026-01-01'
let store: Store
beforeAll(async () => {
  store = await foundingBook()
})
afterAll(() => store.close())

const ask = { day: DAY, until: null, typed: '', limit: 50, cursor: null }

describe('the list', () => {
  test('is latest first, with the promises tied to each', async () => {
    const { items, total } = await meetingList(store.read, ask)
    expect(total).toBe(items.length)
    expect(items.map((one) => one.day)).toEqual(
      items
        .map((one) => one.day)
        .sort()
        .reverse(),
    )
    const kyiv = items.find((one) => one.slug === 'kyiv-2024-11-16')
    expect(kyiv?.promises).toBe(19)
    expect(kyiv?.parties.map((one) => one.slug)).toEqual(['japan', 'ukraine'])
  })

  test('leaves out what took place after the day', async () => {
    const { items } = await meetingList(store.read, { ...ask, day: '2024-02-01', until: '2024-02-01' })
    expect(items.map((one) => one.slug)).toEqual(['kyiv-2024-01-07'])
    expect(items[0]?.promises).toBeGreaterThan(0)
  })

  test.each([
    ['КИЇВ', 2],
    ['キーウ', 2],
    ['kyiv japan', 2],
    ['Atlantis', 0],
  ])('finds %s', async (typed, expected) => {
    const { items, total } = await meetingList(store.read, { ...ask, typed })
    expect([items.length, total]).toEqual([expected, expected])
  })

  test('pages through days that several meetings share, each once', async () => {
    for (let n = 0; n < 5; n++)
      await addMeeting(store, CONTEXT, {
        title: { en: `Talks ${n}` },
        day: '2020-05-05',
        place: { en: 'Geneva' },
      })
    for (const typed of ['', 'talks']) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await meetingList(store.read, { ...ask, typed, limit: 2, cursor })
        seen.push(...page.items.map((one) => one.slug))
        cursor = page.next
      } while (cursor)
      const all = await meetingList(store.read, { ...ask, typed })
      expect(seen).toEqual(all.items.map((one) => one.slug))
      expect(seen).toHaveLength(all.total)
    }
  })

  test('refuses a mark of another list', async () => {
    await expect(meetingList(store.read, { ...ask, cursor: 'zzz' })).rejects.toMatchObject({
      code: 'broken_cursor',
    })
  })
})

describe('one meeting', () => {
  test('names who took part with office and party', async () => {
    const found = await meetingBySlug(store.read, 'kyiv-2024-11-16')
    expect(found?.participants.map((one) => [one.name.en, one.office.en, one.party?.slug])).toContainEqual([
      'Iwaya Takeshi',
      'Minister for Foreign Affairs of Japan',
      'mofa-japan',
    ])
    expect(found?.first.size).toBe(17)
  })

  test('is null where the book has none', async () => {
    expect(await meetingBySlug(store.read, 'nowhere')).toBeNull()
  })

  test('has statements that are no promises', async () => {
    const found = await meetingBySlug(store.read, 'kyiv-2024-11-16')
    const { lines, total } = await meetingStatements(store.read, {
      meeting: found?.row.id ?? '',
      day: DAY,
      limit: 2,
      cursor: null,
    })
    expect(lines).toHaveLength(2)
    expect(total).toBe(6)
    expect(lines.every((line) => line.commitment === null)).toBe(true)
  })
})
