// The brief on the founding book, its items named by hand: where a promise is told, and with what.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#db/store'
import type { Brief, Entry, Quoted, Span } from '#formats/brief/shape'
import { briefOf } from '#tests/support/brief.ts'
import { foundingBook } from '#tests/support/founding-book.ts'

let store: Store
beforeAll(async () => {
  store = await foundingBook()
})

const PAIR = 'pair=japan,ukraine&since=2024-11-16'
const slug = (href: string | undefined) => /commitments\/([^?]+)/.exec(href ?? '')?.[1] ?? href
const text = (spans: readonly Span[]) => spans.map((one) => one.text).join('')
const words = (quoted: Quoted | null | undefined) => quoted?.pieces.map((one) => one.text).join('')
const part = (brief: Brief, name: string) => brief.sections.find((one) => one.name === name)
const told = (brief: Brief, name: string) =>
  part(brief, name)?.entries.map((one) => (one.again ? one.number : slug(one.title.href)))
const entry = (brief: Brief, name: string): Entry | undefined =>
  brief.sections.flatMap(({ entries }) => [...entries]).find((one) => slug(one.title.href) === name)
const fact = (one: Entry | undefined, label: string) =>
  one?.facts.find((row) => row.label === label)?.lines.map(text)

test('each promise stands in full where it first belongs, by its number elsewhere, the rest listed', async () => {
  const brief = await briefOf(store, PAIR)
  expect(told(brief, 'past')).toEqual(['generators-batch-today', 'generators-100', 'first-deputy-pm-visit'])
  expect(told(brief, 'open')).toEqual([
    'nuclear-safety-working-group',
    'winter-power-equipment',
    'nato-cap-contributions',
    'security-policy-dialogue',
    'mine-action-work-together',
    'energy-equipment-november',
    'self-defense-forces-vehicles',
    'frozen-assets-3bn',
    'investment-agreement-revision',
    'recovery-roadmap',
    'generators-32-kharkiv-odesa',
  ])
  expect(told(brief, 'evidenced')).toEqual(['mine-action-conference', 8])
  expect(told(brief, 'contradicted')).toEqual([2, 15, 7, 'information-sharing'])
  expect(told(brief, 'changed')).toEqual([14])
  expect(brief.lists.lists.map((list) => [list.name, list.items.map(({ key }) => key)])).toEqual([
    ['fulfilled', ['bilateral-document']],
    [
      'not_judged',
      [
        'strengthen-cooperation',
        'peace-formula-cooperation',
        'work-closely-together',
        'sanctions-pressure',
        'sanctions-and-support',
        'bilateral-relations',
        'walk-with-ukraine',
      ],
    ],
  ])
  expect(brief.counts.rows.map(({ count }) => count)).toEqual(['3', '11', '2', '4', '1', '8'])
})

test('an item says when, what, where it stands, in whose words, and where it is in the book', async () => {
  const one = entry(await briefOf(store, PAIR), 'generators-100')
  expect(one?.title.text).toBe('100 generators for Ukraine')
  expect(one?.sides).toBe('Japan → Ukraine')
  expect(fact(one, 'Due')).toEqual([
    '“this year” → read as 1 Jan 2024 to 31 Dec 2024; by the rule: the calendar year',
  ])
  expect(fact(one, 'Promised')).toEqual([
    'Generators: promised 100; delivered not known (as said: “100 generators”)',
  ])
  expect(fact(one, 'Status')).toEqual([
    'Past its date, not shown fulfilled; not yet looked; recorded as not known',
  ])
  expect(fact(one, 'Promise attested by')).toEqual(['The beneficiary'])
  expect(words(one?.quote)).toBe('Ukraine would receive 100 generators from Japan this year')
  expect(one?.quote?.pieces.filter(({ strong }) => strong).map((piece) => piece.text)).toEqual([
    '100 generators',
    'this year',
  ])
  expect(one?.link?.href).toBe('https://book.example.org/en/commitments/generators-100?as_of=2026-11-22')
})

test('an outcome is shown or not; it is no size that was promised', async () => {
  const one = entry(await briefOf(store, `${PAIR}&lang=uk`), 'first-deputy-pm-visit')
  expect(fact(one, 'Результат')).toEqual(['Візит відбувся — не підтверджено'])
  expect(fact(one, 'Обіцяно')).toBeUndefined()
})

test('no sentence of a Ukrainian brief has two full stops', async () => {
  expect(JSON.stringify(await briefOf(store, `${PAIR}&lang=uk`))).not.toMatch(/р\.\./u)
})

test('a party has one name in title and facts', async () => {
  const brief = await briefOf(store, `${PAIR}&lang=ja`)
  expect(brief.title.text).toBe('ブリーフ資料：日本、ウクライナ')
  expect(brief.facts.find(({ label }) => label === '当事者')?.lines.map(text)).toEqual(['日本、ウクライナ'])
})

test('a quotation keeps its language in every brief, and leads to the document and to the very words', async () => {
  const quote = entry(await briefOf(store, PAIR, 'ja'), 'generators-100')?.quote
  expect([quote?.lang, quote?.marks.join('')]).toEqual(['en', '“”'])
  const [voice, , title] = quote?.source ?? []
  expect(voice?.text).toContain('アンドリー・シビハ')
  expect(title?.lang ?? quote?.source.find(({ lang }) => lang)?.lang).toBe('en')
  const links = quote?.source.flatMap(({ href }) => href ?? [])
  expect(links?.[0]).toMatch(/^https:\/\/book\.example\.org\/ja\/documents\/[a-z0-9-]+\?as_of=2026-11-22$/)
  expect(links?.[1]).toContain('#:~:text=Ukraine%20would%20receive%20100%20generators')
})

test('new proof is told with its day and words, once; the last that was known before stands under what is open', async () => {
  const brief = await briefOf(store, PAIR)
  const held = entry(brief, 'mine-action-conference')
  expect(held?.news.map(({ line }) => text(line))).toEqual([
    '22 October 2025: recorded as fulfilled',
    '22 October 2025: stage: held — Ukraine Mine Action Conference (UMAC 2025), Tokyo',
  ])
  expect(held?.news.flatMap(({ quotes }) => quotes.map(words))).toEqual([
    'On 22 October, the official opening of UMAC 2025 took place in Tokyo',
    'At the Ukraine Mine Action Conference held in Tokyo',
  ])
  const winter = entry(brief, 'winter-power-equipment')
  expect(winter?.news.map(({ line }) => text(line))).toEqual(['5 October 2023: reports progress'])
})

test('a disagreement is told with both quotations; a source is told in full once', async () => {
  const again = part(await briefOf(store, PAIR), 'contradicted')?.entries[0]
  expect(again?.sides).toBe('Japan → Ukraine; see above')
  expect(again?.news.map(({ line }) => text(line))).toEqual([
    'How many generators?',
    'Is a number of generators said?',
  ])
  expect(again?.news[0]?.quotes.map(({ source }) => text(source))).toEqual([
    'Andrii Sybiha, Minister of Foreign Affairs of Ukraine (MFA Ukraine), 16 Nov 2024',
    'Asahi, 17 Nov 2024',
  ])
})

describe('what a brief is about', () => {
  const head = (brief: Brief) => brief.facts.map(({ label, lines }) => `${label}: ${lines.map(text).join()}`)

  test('a pair: since the end of their last meeting', async () => {
    const brief = await briefOf(store, 'pair=japan,ukraine')
    expect(brief.title.text).toBe('Brief: Japan and Ukraine')
    expect(head(brief)).toEqual([
      'Parties: Japan and Ukraine',
      'As of: 22 November 2026',
      'New since: 23 October 2025 (the last meeting: Ukraine Mine Action Conference (UMAC 2025))',
      'Language: English',
      'This brief: https://book.example.org/en/brief?pair=japan,ukraine&since=2025-10-23&as_of=2026-11-22',
    ])
    expect(brief.file).toBe('brief-japan-ukraine-2026-11-22')
  })

  test('a meeting that is over: what was said at it, since it', async () => {
    const brief = await briefOf(store, 'meeting=apulia-2024-06-13')
    expect(brief.lead).toBe('What was promised or said again at this meeting, and what has become of it.')
    expect(head(brief)).toContain('New since: 13 June 2024 (the end of the meeting)')
    expect(told(brief, 'evidenced')).toEqual(['mine-action-conference', 'bilateral-document'])
  })

  test('a meeting still to come: what its parties promised each other, as of the day before it', async () => {
    const brief = await briefOf(store, 'meeting=kyiv-2024-11-16&as_of=2024-11-15')
    expect(head(brief)).toContain('New since: 13 June 2024 (the last meeting: Japan–Ukraine summit meeting)')
    expect(told(brief, 'open')).toEqual([
      'nuclear-safety-working-group',
      'winter-power-equipment',
      'nato-cap-contributions',
      'mine-action-conference',
    ])
    expect(entry(brief, 'generators-100')).toBeUndefined()
  })

  test('a filter: its words, and 90 days', async () => {
    const brief = await briefOf(store, 'kind=in_kind&beneficiary=ukraine', 'uk')
    expect(head(brief)).toContain('Фільтри: Вид: Допомога в натуральній формі; Кому обіцяно: Україна')
    expect(head(brief)).toContain('Нове після: 24 серпня 2026\u00a0р. (за 90 днів до дня довідки)')
    expect(brief.file).toBe('brief-filter-2026-11-22')
  })

  test.each(['pair=japan,atlantis', 'meeting=nowhere-2024-01-01'])('%s is not in the book', async (query) => {
    await expect(briefOf(store, query)).rejects.toMatchObject({ flaws: [{ code: 'not_found_name' }] })
  })
})
