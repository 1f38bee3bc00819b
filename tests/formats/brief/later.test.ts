// What a brief tells of acts recorded after the chosen day: moved dates, new proof, records that contradict themselves.
import { expect, test } from 'vitest'
import { recordBatch } from '#db/verbs/batch'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { recordCommitment } from '#db/verbs/record-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { systemActor } from '#domain/permission'
import type { Brief, Span } from '#formats/brief/shape'
import { briefOf } from '#tests/support/brief.ts'
import { bookOfPumps, made, pumps, quote } from '#tests/support/records.ts'

/** The small book begins on 21 November 2026; these acts come later. */
const LATER = { actor: systemActor('test'), at: Date.UTC(2027, 2, 1, 12) }
const DAY = '2027-03-02'
const PAIR = 'pair=aland,boria&since=2027-01-31'

const text = (spans: readonly Span[]) => spans.map((one) => one.text).join('')
const told = (brief: Brief, name: string) =>
  brief.sections
    .find((one) => one.name === name)
    ?.entries.map((one) => [one.title.text, ...one.news.map(({ line }) => text(line))])
const by = async (act: (book: Awaited<ReturnType<typeof bookOfPumps>>) => Promise<unknown>) => {
  const book = await bookOfPumps()
  await act(book)
  return briefOf(book.store, PAIR, 'en', DAY)
}
const PUMPS = 'Ten pumps for Boria'

test('a date that moved: before and now', async () => {
  const brief = await by(({ store }) =>
    recordStatement(store, LATER, {
      ...made,
      act: 'revises',
      commitment: 'pumps',
      said_on: '2027-02-10',
      quote: quote('the pumps will come in May 2027'),
      due: {
        type: 'calendar',
        phrase: 'in May 2027',
        rule: 'month',
        start: '2027-05-01',
        strict_end: '2027-05-31',
        generous_end: '2027-05-31',
      },
    }),
  )
  expect(told(brief, 'open')).toEqual([[PUMPS]])
  expect(told(brief, 'changed')).toEqual([
    [
      PUMPS,
      'Its date moved. Before: “this year” → by 31 Dec 2024. Now: “in May 2027” → by 31 May 2027.',
      'Changed in the book: recorded a statement (1 Mar 2027).',
    ],
  ])
})

test('a batch that is less than a recorded fulfilment: proof, and a contradiction', async () => {
  const brief = await by(async ({ store, target }) => {
    await recordBatch(store, LATER, {
      commitment: 'pumps',
      target,
      qualifier: 'exactly',
      low: 4,
      high: 4,
      channels: [],
      stages: [
        {
          stage: 'handed_over',
          on: '2027-02-20',
          cite: { ...made, act: 'reports_delivery', said_on: '2027-02-20', quote: quote('four pumps came') },
        },
      ],
    })
    await changeStatus(store, LATER, {
      commitment: 'pumps',
      n: 1,
      fulfilment: 'fulfilled',
      on: '2027-02-21',
      cite: { ...made, act: 'reports_delivery', said_on: '2027-02-21', quote: quote('all is done') },
    })
  })
  expect(told(brief, 'past')).toEqual([])
  expect(told(brief, 'evidenced')).toEqual([
    [PUMPS, '21 February 2027: recorded as fulfilled', '20 February 2027: stage: handed over'],
  ])
  expect(told(brief, 'contradicted')).toEqual([
    [PUMPS, 'Recorded as fulfilled, though the batches add up to less than was promised.'],
  ])
})

test('a look is told with the status, and as a change of the record', async () => {
  const brief = await by(({ store }) =>
    logLook(store, LATER, { commitment: 'pumps', on: '2027-03-01', looked_at: [{ name: 'Ministry' }] }),
  )
  const past = brief.sections[0]?.entries[0]
  expect(past?.facts.find(({ label }) => label === 'Status')?.lines.map(text)).toEqual([
    'Past its date, not shown fulfilled; last looked on 1 Mar 2027; recorded as not known; evidence: looked, none found',
  ])
  expect(told(brief, 'changed')).toEqual([[PUMPS, 'Changed in the book: logged a look (1 Mar 2027).']])
})

test('what is new in the book though said before; a ministry stands for its state', async () => {
  const brief = await by(({ store }) =>
    recordCommitment(store, LATER, {
      ...pumps,
      slug: 'radios',
      title: { en: 'Radios' },
      promisers: ['aland-ministry'],
      beneficiaries: ['boria-ministry'],
      targets: [],
      statements: [{ ...made, quote: quote('radios for the other ministry') }],
    }),
  )
  expect(told(brief, 'open')).toEqual([['Radios']])
  expect(told(brief, 'changed')).toEqual([
    ['Radios', 'New in the book: recorded the commitment (1 Mar 2027).'],
  ])
})
