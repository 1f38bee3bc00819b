/** What the API asks of the book: statements, batches and changes of a view, as of a day. */
import { beforeAll, expect, it } from 'vitest'
import type { Q } from '#db/q'
import { askedChanges } from '#db/queries/asked-changes'
import { askedDeliveries, deliveryById } from '#db/queries/asked-deliveries'
import { askedFlows, flowById } from '#db/queries/asked-flows'
import { askedStatements, statementById } from '#db/queries/asked-statements'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { summary } from '#db/queries/summary'
import { dataset, flow, flow_place } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type Filter, NO_FILTER } from '#domain/filter'
import { type FlowFilter, NO_FLOW_FILTER } from '#domain/flow-filter'
import { codeOf } from '#tests/support/accounts.ts'
import { foundingBook } from '#tests/support/founding-book.ts'

let store: Store
let q: Q
const TODAY = '2026-11-22'
const all = {
  filter: NO_FILTER,
  commitment: undefined,
  document: undefined,
  party: undefined,
  day: TODAY,
  limit: 200,
  cursor: null,
}
const kind = (...kinds: string[]): Filter => ({ q: '', facets: { kind: kinds } })

beforeAll(async () => {
  store = await foundingBook()
  q = store.read
})

it('a commitment’s statements, batches and changes are those of its page', async () => {
  const slug = 'bilateral-document'
  const page = await commitmentBySlug(q, slug, TODAY)
  const said = await askedStatements(q, { ...all, commitment: slug })
  const batches = await askedDeliveries(q, { ...all, commitment: slug })
  const changes = await askedChanges(q, { ...all, commitment: slug })
  expect(said.lines.map((one) => one.id).sort()).toEqual(page?.statements.map((one) => one.id).sort())
  expect(batches.items.map((one) => one.id)).toEqual(
    page?.deliveries
      .map((one) => one.id)
      .sort()
      .reverse(),
  )
  expect(batches.items[0]?.stages.map((one) => one.stage)).toEqual(['signed'])
  expect(changes.items.map((one) => one.seq)).toEqual(page?.acts.map((one) => one.seq))
})

it('a filter takes what belongs to the commitments that fit, and only that', async () => {
  const whole = await askedStatements(q, all)
  const parts = await Promise.all(
    ['dialogue', 'conference_visit', 'in_kind', 'financial', 'agreement', 'policy_other'].map((one) =>
      askedStatements(q, { ...all, filter: kind(one) }),
    ),
  )
  const loose = whole.lines.filter((one) => one.commitment === null).length
  expect(parts.reduce((sum, one) => sum + one.total, 0)).toBe(whole.total - loose)
  const changes = await askedChanges(q, { ...all, filter: kind('financial') })
  expect(changes.total).toBeGreaterThan(0)
  expect(changes.total).toBeLessThan((await askedChanges(q, all)).total)
})

it('what was not yet said or reached on a day is left out', async () => {
  const [batch] = (await askedDeliveries(q, { ...all, commitment: 'bilateral-document' })).items
  expect(batch?.stages[0]?.on).toBe('2024-06-13')
  expect(await deliveryById(q, batch?.id ?? '', '2024-06-12')).toBeNull()
  expect((await deliveryById(q, batch?.id ?? '', '2024-06-13'))?.id).toBe(batch?.id)
  const [said] = (await askedStatements(q, all)).lines
  expect(said?.said_on).toBe('2025-10-22')
  expect(await statementById(q, said?.id ?? '', '2025-10-21')).toBeNull()
})

it.each(['commitment', 'document', 'party'])(
  'a %s that is not in the book is told, not silently nothing',
  async (at) => {
    expect(await codeOf(askedStatements(q, { ...all, [at]: 'nothing' }))).toBe('not_found_name')
  },
)

it('acts after the last instant of a day are not told for it', async () => {
  const { items } = await askedChanges(q, all)
  const [latest] = items
  const same = items.filter(({ at }) => at === latest?.at).length
  const told = await askedChanges(q, { ...all, until: (latest?.at ?? 0) - 1 })
  expect(told.items).toEqual(items.slice(same))
  expect((await askedChanges(q, { ...all, until: latest?.at })).items).toEqual(items)
})

it('acts about no commitment are told to nobody', async () => {
  const { items } = await askedChanges(q, all)
  expect(items.filter((one) => one.about.length === 0)).toEqual([])
  expect(new Set(items.map((one) => one.act))).not.toContain('add_party')
})

it('a summary counts every commitment once by a code, and adds money only within measure and currency', async () => {
  const { total, groups } = await summary(q, 'kind', NO_FILTER, TODAY)
  expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(total)
  const sums = groups.flatMap((group) => group.sums)
  for (const group of groups)
    expect(new Set(group.sums.map((one) => `${one.measure} ${one.currency}`)).size).toBe(group.sums.length)
  // Three billion dollars and more of allocated credit is the one amount with a number in the founding documents.
  expect(sums.filter((one) => one.promised.low !== null)).toMatchObject([
    { measure: 'allocation', currency: 'USD', promised: { qualifier: 'over', low: 300_000_000_000 } },
  ])
})

it('a summary keeps to its filter, and groups stand by size, then by value', async () => {
  const { total, groups } = await summary(q, 'promiser', kind('in_kind'), TODAY)
  expect(total).toBe(6)
  expect(groups.every((group) => group.count <= total)).toBe(true)
  const order = groups.map(({ count, value }) => [-count, value])
  expect(order).toEqual(
    [...order].sort(([a, b], [c, d]) => Number(a) - Number(c) || (String(b) < String(d) ? -1 : 1)),
  )
})

it('flows are asked for by dataset, place, measure, currency and period', async () => {
  await store.write(async (w) => {
    await w.insert(dataset).values({
      id: 'D',
      n: 1,
      slug: 'tracker',
      sort: 'kiel',
      name: 'Tracker',
      file_name: 'a.csv',
      sha256: 'x',
      loaded_at: 0,
      loaded_by: 'test',
    })
    const row = { n: 1, dataset_id: 'D', code: '', sectors: [], places: [] }
    await w.insert(flow).values([
      {
        ...row,
        id: 'F1',
        ref: '1',
        measure: 'commitment',
        amount: '0.10',
        currency: 'EUR',
        starts: '2024-01-01',
        ends: '2024-01-31',
      },
      {
        ...row,
        id: 'F2',
        ref: '2',
        measure: 'allocation',
        amount: '-5',
        currency: 'USD',
        starts: '2024-02-01',
        ends: '2024-02-29',
      },
      { ...row, id: 'F3', ref: '3' },
    ])
    await w.insert(flow_place).values({ code: 'UA', flow_id: 'F2' })
  })
  const all = { filter: NO_FLOW_FILTER, records: {}, until: null, limit: 200, cursor: null }
  const ids = async (filter: Partial<FlowFilter>) => {
    const { items, total } = await askedFlows(q, { ...all, filter: { ...NO_FLOW_FILTER, ...filter } })
    expect(total).toBe(items.length)
    return items.map((one) => one.id).join(' ')
  }
  // Latest first, as on the page; what has no day stands last.
  expect(await ids({})).toBe('F2 F1 F3')
  expect(await ids({ dataset: 'tracker', currency: 'EUR' })).toBe('F1')
  for (const recipient of ['UA', 'UKR']) expect(await ids({ recipient })).toBe('F2')
  expect(await ids({ measure: 'commitment' })).toBe('F1')
  expect(await ids({ from: '2024-02-10' })).toBe('F2')
  expect(await ids({ to: '2024-01-15' })).toBe('F1')
  expect(await ids({ dataset: 'nothing' })).toBe('')
  const first = await askedFlows(q, { ...all, limit: 1 })
  const second = await askedFlows(q, { ...all, limit: 2, cursor: first.next })
  expect([...first.items, ...second.items].map((one) => one.id).join(' ')).toBe('F2 F1 F3')
  expect((await flowById(q, 'F1'))?.amount).toBe('0.10')
})
