// Documents as a list and one by one: counts, searches, and quotations in the order of an attached text.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentBySlug } from '#db/queries/document-by-slug'
import { documentList } from '#db/queries/document-list'
import type { Store } from '#db/store'
import { attachText } from '#db/verbs/attach-text'
import { CONTEXT, foundingBook } from '../../support/founding-book.ts'

const DAY = '2026-01-01'
const ASAHI = 'asahi-2024-11-17'
let store: Store
beforeAll(async () => {
  store = await foundingBook()
})
afterAll(() => store.close())

const ask = { day: DAY, typed: '', limit: 50, cursor: null }

describe('the list', () => {
  test('counts quotations and the promises that rest on them', async () => {
    const { items } = await documentList(store.read, ask)
    const asahi = items.find((one) => one.slug === ASAHI)
    expect([asahi?.quotations, asahi?.promises]).toEqual([5, 3])
    expect(asahi?.publisher.slug).toBe('asahi-shimbun')
  })

  test('holds nothing published after the day', async () => {
    const { items } = await documentList(store.read, { ...ask, day: '2024-01-31' })
    expect(items.map((one) => one.published_on).every((day) => day <= '2024-01-31')).toBe(true)
    expect(items.length).toBeGreaterThan(0)
  })

  test.each([
    ['朝日', [ASAHI]],
    ['АСАХІ', [ASAHI]],
    ['asahi north korean', [ASAHI]],
    ['no such title', []],
  ])('finds %s', async (typed, expected) => {
    const { items } = await documentList(store.read, { ...ask, typed })
    expect(items.map((one) => one.slug)).toEqual(expected)
  })

  test('pages through everything once, searched or not', async () => {
    for (const typed of ['', '2024']) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await documentList(store.read, { ...ask, typed, limit: 3, cursor })
        seen.push(...page.items.map((one) => one.slug))
        cursor = page.next
      } while (cursor)
      const all = await documentList(store.read, { ...ask, typed })
      expect(seen).toEqual(all.items.map((one) => one.slug))
    }
  })
})

describe('one document', () => {
  test('without a text has its quotations and no places', async () => {
    const found = await documentBySlug(store.read, ASAHI, DAY)
    expect(found?.attached).toBeNull()
    expect(found?.statements).toHaveLength(5)
    expect(found?.statements.every((line) => line.quote.span === null)).toBe(true)
  })

  test('with a text has them in its order, and what is not found last', async () => {
    const before = await documentBySlug(store.read, ASAHI, DAY)
    const [first, ...others] = (before?.statements ?? []).map((line) => line.quote.exact)
    const text = `Дія 😀\n${others.reverse().join('\n')}\n`
    const attached = await attachText(store, CONTEXT, { document: ASAHI, text })
    expect(attached.missing).toEqual([first])
    const after = await documentBySlug(store.read, ASAHI, DAY)
    expect(after?.statements.map((line) => line.quote.exact)).toEqual([...others, first])
    expect(after?.attached?.sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const { quote } of after?.statements.slice(0, -1) ?? [])
      expect(after?.attached?.text.slice(quote.span?.start, quote.span?.end)).toBe(quote.exact)
  })

  test('is null where the book has none', async () => {
    expect(await documentBySlug(store.read, 'nowhere', DAY)).toBeNull()
  })
})
