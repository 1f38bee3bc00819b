// Parties as a list and one by one: numbers that agree with the table they lead to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ledgerLines } from '#db/queries/ledger-lines'
import { partyBySlug } from '#db/queries/party-by-slug'
import { partyChannelLines } from '#db/queries/party-channel-lines'
import { partyList } from '#db/queries/party-list'
import { partyMeetings } from '#db/queries/party-meetings'
import { partyStandings } from '#db/queries/party-standings'
import { partyStatements } from '#db/queries/party-statements'
import type { Store } from '#db/store'
import { DEFAULT_SORT } from '#domain/filter'
import { foundingBook } from '../../support/founding-book.ts'

const DAY = '2026-01-01'
let store: Store
beforeAll(async () => {
  store = await foundingBook()
})
afterAll(() => store.close())

const ask = { day: DAY, typed: '', limit: 50, cursor: null }
const open = async (slug: string) => {
  const found = await partyBySlug(store.read, slug)
  if (!found) throw new Error(`no ${slug}`)
  return found
}

describe('the list', () => {
  test('begins with states and ends with news media', async () => {
    const { items } = await partyList(store.read, ask)
    expect(items.slice(0, 2).map((one) => one.slug)).toEqual(['japan', 'ukraine'])
    expect(items.at(-1)?.type).toBe('media')
  })

  test('counts promises by part', async () => {
    const { items } = await partyList(store.read, { ...ask, typed: 'undp' })
    expect(items.map((one) => [one.slug, one.counts])).toEqual([
      ['undp', { promiser: 0, beneficiary: 0, channel: 1 }],
    ])
  })

  test.each([
    ['япон', ['japan', 'kantei', 'mofa-japan', 'jica']],
    ['外務省', ['mfa-ukraine', 'mofa-japan']],
    ['JICA', ['jica']],
    ['%', []],
  ])('finds %s', async (typed, expected) => {
    const { items } = await partyList(store.read, { ...ask, typed })
    expect(items.map((one) => one.slug)).toEqual(expect.arrayContaining(expected))
    if (expected.length < 2) expect(items).toHaveLength(expected.length)
  })

  test('pages through everything once, searched or not', async () => {
    for (const typed of ['', 'a']) {
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await partyList(store.read, { ...ask, typed, limit: 4, cursor })
        seen.push(...page.items.map((one) => one.slug))
        cursor = page.next
      } while (cursor)
      const all = await partyList(store.read, { ...ask, typed })
      expect(seen).toEqual(all.items.map((one) => one.slug))
    }
  })
})

describe('one party', () => {
  test('knows whom it belongs to and who belongs to it', async () => {
    const ministry = await open('mofa-japan')
    expect([ministry.parent?.slug, ministry.row.iati_ref]).toEqual(['japan', 'XM-DAC-701-2'])
    const japan = await open('japan')
    expect(japan.children.map((one) => one.slug)).toEqual(['jica', 'kantei', 'mofa-japan'])
    expect(japan.household).toHaveLength(4)
  })

  test('each standing counts what the table shows under it', async () => {
    const { row } = await open('japan')
    const standings = await partyStandings(store.read, row.id, DAY)
    expect(standings.reduce((n, one) => n + one.count, 0)).toBe(22)
    for (const { standing, count, marks } of standings) {
      const { total } = await ledgerLines(store.read, {
        filter: { q: '', facets: { promiser: ['japan'], standing: [standing] } },
        sort: DEFAULT_SORT,
        day: DAY,
        locale: 'en',
        limit: 1,
        cursor: null,
      })
      expect([standing, count]).toEqual([standing, total])
      expect(marks.reduce((n, one) => n + one.count, 0)).toBe(count)
    }
  })

  test('said what its ministries said, latest first, page by page', async () => {
    const { household } = await open('japan')
    const page = { household, day: DAY, limit: 5, cursor: null }
    const first = await partyStatements(store.read, page)
    const second = await partyStatements(store.read, { ...page, cursor: first.next })
    const days = [...first.lines, ...second.lines].map((line) => line.said_on)
    expect(days).toEqual([...days].sort().reverse())
    const accounts = new Set([...first.lines, ...second.lines].map((line) => line.account?.slug))
    expect(
      [...accounts].every((slug) => ['japan', 'mofa-japan', 'kantei', 'jica'].includes(slug ?? '')),
    ).toBe(true)
    expect(first.lines.some((a) => second.lines.some((b) => a.id === b.id))).toBe(false)
  })

  test('met others itself or by its minister', async () => {
    const met = async (slug: string) => {
      const { row } = await open(slug)
      const found = await partyMeetings(store.read, { party: row, day: DAY, until: null, limit: 50 })
      return found.map((one) => one.slug)
    }
    expect(await met('ukraine')).toContain('kyiv-2024-11-16')
    expect(await met('mofa-japan')).toContain('kyiv-2024-11-16')
    expect(await met('undp')).toEqual([])
  })

  test('has promises run through it', async () => {
    const { row } = await open('undp')
    const { lines, total } = await partyChannelLines(store.read, row.id, DAY, 50)
    expect(lines.map((line) => line.slug)).toEqual(['generators-32-kharkiv-odesa'])
    expect(total).toBe(1)
  })
})
