// The judge: one commitment's facts become its ledger line.
import { describe, expect, it, test } from 'vitest'
import { type Facts, judge } from '#domain/ledger'
import { standingOn } from '#domain/standing'
import { batch, FACTS, said } from '#tests/support/facts.ts'

describe('a judgement', () => {
  test('silence is not a fact', () => {
    const line = judge(FACTS)
    expect(line).toMatchObject({
      fulfilment: 'not_known',
      fulfilled_on: null,
      evidence: 'not_looked',
      attested_by: 'promiser',
    })
    expect(line).toMatchObject({
      first_said_on: '2024-11-16',
      last_said_on: '2024-11-16',
      last_looked_on: null,
    })
    expect(line.progress[0]?.delivered).toEqual({ amount: null, atLeast: false, batches: 0 })
    expect(standingOn(line.standing, '2025-01-01')).toBe('overdue')
  })

  test('a restatement never counts as a second promise', () => {
    const echoed = judge({
      ...FACTS,
      statements: [...FACTS.statements, said('s2', 'restates', '2025-03-01')],
    })
    expect(echoed).toMatchObject({
      first_said_on: '2024-11-16',
      last_said_on: '2025-03-01',
      moved: 0,
      statements: 2,
    })
    expect(echoed.progress).toHaveLength(1)
  })

  test('fulfilled has the day of its status, and the evidence of the cited words alone', () => {
    const statements = [
      ...FACTS.statements,
      said('mine', 'reports_delivery', '2024-12-20', { account: ['b'] }),
      said('uncited', 'reports_delivery', '2024-12-21', { account: ['x'] }),
    ]
    const line = judge({
      ...FACTS,
      statements,
      statuses: [{ fulfilment: 'fulfilled', on: '2024-12-19', statements: ['mine'] }],
    })
    expect(line).toMatchObject({
      fulfilled_on: '2024-12-19',
      evidence: 'beneficiary_claim',
      attested_by: 'promiser',
    })
    expect(line.standing.settled).toBe('fulfilled_in_time')
  })

  test('the words that prove a delivered stage are evidence, those of an announcement are not', () => {
    const statements = [
      ...FACTS.statements,
      said('other', 'reports_delivery', '2024-12-20', { account: ['x'] }),
    ]
    expect(
      judge({ ...FACTS, statements, batches: [batch(3, 'handed_over', '2024-12-20', 'other')] }).evidence,
    ).toBe('third_party')
    expect(
      judge({ ...FACTS, statements, batches: [batch(3, 'announced', '2024-12-20', 'other')] }).evidence,
    ).toBe('not_looked')
  })

  test('a look that found nothing is told as that', () => {
    expect(judge({ ...FACTS, looks: ['2025-01-05', '2025-02-01'] })).toMatchObject({
      evidence: 'none_found',
      last_looked_on: '2025-02-01',
      fulfilment: 'not_known',
    })
  })

  test('each target is attested by those who spoke of it or of the whole', () => {
    const targets = [
      ...FACTS.targets,
      { id: 'u', form: 'quantity', currency: null, qualifier: 'not_said', low: null, high: null } as const,
    ]
    const statements = [
      said('whole', 'makes', '2024-11-16'),
      said('part', 'makes', '2024-11-16', { account: ['b'], target: 't' }),
    ]
    const line = judge({ ...FACTS, targets, statements })
    expect(line.target_attested_by).toEqual({ t: 'both', u: 'promiser' })
    expect(line.attested_by).toBe('both')
  })
})

describe('a recorded status that the batches contradict', () => {
  const status = (fulfilment: Facts['statuses'][number]['fulfilment']) => [
    { fulfilment, on: '2025-01-10', statements: [] },
  ]
  it.each([
    [
      'fulfilled with too little',
      status('fulfilled'),
      [batch(3, 'received', '2025-01-01')],
      'fulfilled_without_all',
    ],
    ['fulfilled with all', status('fulfilled'), [batch(10, 'received', '2025-01-01')], null],
    ['fulfilled with no batch recorded: silence', status('fulfilled'), [], null],
    ['fulfilled, a batch announced', status('fulfilled'), [batch(3, 'announced', '2025-01-01')], null],
    [
      'not started, yet delivered',
      status('not_started'),
      [batch(3, 'received', '2025-01-01')],
      'not_begun_but_delivered',
    ],
    [
      'not fulfilled, yet all delivered',
      status('not_fulfilled'),
      [batch(10, 'received', '2025-01-01')],
      'all_delivered_but_not_fulfilled',
    ],
    [
      'partly fulfilled, yet all delivered',
      status('partly_fulfilled'),
      [batch(10, 'received', '2025-01-01')],
      'all_delivered_but_not_fulfilled',
    ],
    ['partly fulfilled with a part', status('partly_fulfilled'), [batch(3, 'received', '2025-01-01')], null],
  ])('%s', (_name, statuses, batches, contradiction) => {
    expect(judge({ ...FACTS, statuses, batches }).contradiction).toBe(contradiction)
  })
})
