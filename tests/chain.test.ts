// The chain as one test: document → citation → statement → commitment → target → delivery → status change → ledger line.
import { expect, test } from 'vitest'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { ledgerLines } from '#db/queries/ledger-lines'
import { addDocument } from '#db/verbs/add-document'
import { attachText } from '#db/verbs/attach-text'
import { recordBatch, reportStage } from '#db/verbs/batch'
import { changeStatus } from '#db/verbs/change-status'
import { recordCommitment } from '#db/verbs/record-commitment'
import { DEFAULT_SORT, NO_FILTER } from '#domain/filter'
import { bookOfSources, quote, system } from '#tests/support/records.ts'

const TEXT =
  'The ministers met. Aland will give over USD 1.5 million and 40 pumps to Boria next fall. They thanked each other.'
const WORDS = '40 pumps to Boria next fall'

test('words in a document become a line in the ledger, with the numbers that were said', async () => {
  const store = await bookOfSources()
  const day = (on: string) =>
    ledgerLines(store.read, {
      filter: NO_FILTER,
      sort: DEFAULT_SORT,
      day: on,
      locale: 'en',
      limit: 10,
      cursor: null,
    })

  const document = await addDocument(store, system, {
    slug: 'readout',
    publisher: 'aland-ministry',
    meeting: 'summit',
    title: 'Readout',
    published_on: '2024-11-17',
  })
  const said = { document: document.slug, party: 'aland', act: 'makes', modality: 'will' } as const
  const { targets } = await recordCommitment(store, system, {
    slug: 'aid',
    title: { en: 'Pumps and money' },
    kind: 'in_kind',
    topic: 'recovery',
    promisers: ['aland'],
    beneficiaries: ['boria'],
    targets: [
      { key: 'pumps', item: { en: 'Pumps' }, form: 'quantity', qualifier: 'exactly', low: 40, high: 40 },
      {
        key: 'money',
        item: { en: 'Money' },
        form: 'money',
        qualifier: 'over',
        low: '1500000',
        high: null,
        currency: 'USD',
        measure: 'pledge',
      },
    ],
    statements: [
      {
        ...said,
        key: 'a',
        quote: quote(WORDS),
        target: 'pumps',
        due_phrase: 'next fall',
        said_on: '2024-11-16',
      },
      {
        ...said,
        key: 'b',
        document: 'boria-readout',
        party: 'boria-ministry',
        quote: quote('forty pumps'),
        act: 'restates',
      },
    ],
  })
  expect(await attachText(store, system, { document: 'readout', text: TEXT })).toMatchObject({
    found: 1,
    missing: [],
  })

  const [before] = (await day('2024-11-16')).lines
  expect(before).toMatchObject({
    standing: 'not_due',
    attested_by: 'both',
    evidence: 'not_looked',
    first_said_on: '2024-11-16',
    due: { start: '2025-09-01', strict_end: '2025-11-30', generous_end: '2025-12-21', rule: 'season' },
  })
  expect(before?.targets.map((one) => [one.promised, one.delivered.amount])).toEqual([
    [40, null],
    [150_000_000, null],
  ])
  expect((await day('2024-11-15')).lines).toEqual([])

  const report = {
    ...said,
    act: 'reports_delivery',
    document: 'paper-story',
    party: 'paper',
    quote: quote('twelve pumps came'),
  } as const
  const delivery = await recordBatch(store, system, {
    commitment: 'aid',
    target: targets.pumps ?? '',
    qualifier: 'exactly',
    low: 12,
    high: 12,
    stages: [{ stage: 'shipped', on: '2025-10-01', cite: report }],
  })
  await reportStage(store, system, {
    delivery: delivery.id,
    stage: 'handed_over',
    on: '2025-12-10',
    cite: report,
  })

  const status = {
    commitment: 'aid',
    n: 1,
    fulfilment: 'partly_fulfilled',
    on: '2025-12-10',
    cite: report,
  } as const
  await changeStatus(store, system, status)

  const shown = async (on: string) => {
    const { lines } = await day(on)
    const line = lines[0]
    return [
      line?.fulfilment,
      line?.standing,
      line?.evidence,
      line?.targets[0]?.announced.amount,
      line?.targets[0]?.delivered.amount,
    ]
  }
  expect(await shown('2025-10-01')).toEqual(['not_known', 'due_soon', 'not_looked', 12, null])
  expect(await shown('2025-12-01')).toEqual(['not_known', 'possibly_overdue', 'not_looked', 12, null])
  expect(await shown('2025-12-10')).toEqual(['partly_fulfilled', 'possibly_overdue', 'third_party', null, 12])
  expect(await shown('2025-12-22')).toEqual(['partly_fulfilled', 'overdue', 'third_party', null, 12])

  const page = await commitmentBySlug(store.read, 'aid', '2026-01-01')
  expect(page?.statements.find((one) => one.quote.exact === WORDS)?.quote.span).toEqual({
    start: 60,
    end: 60 + WORDS.length,
  })
  expect(page?.deliveries[0]?.stages.map((one) => [one.stage, one.statement?.quote.exact])).toEqual([
    ['shipped', 'twelve pumps came'],
    ['handed_over', 'twelve pumps came'],
  ])
  expect(page?.statuses[0]?.statements[0]?.document.publisher.slug).toBe('paper')
  expect(page?.acts.map((one) => one.act)).toEqual([
    'change_status',
    'report_stage',
    'record_batch',
    'record_commitment',
  ])
})
