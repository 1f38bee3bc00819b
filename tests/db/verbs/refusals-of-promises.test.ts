// What the verbs of promises and outcomes do not take.
import { expect, test } from 'vitest'
import { recordBatch, reportStage } from '#db/verbs/batch'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordCommitment } from '#db/verbs/record-commitment'
import { bookOfPumps, made, pumps, quote, system } from '#tests/support/records.ts'
import { type Refusing, refuses } from '#tests/support/refusals.ts'

const words = { en: 'X' }
const _due = {
  type: 'calendar',
  phrase: 'p',
  start: '2024-02-01',
  strict_end: '2024-03-01',
  generous_end: '2024-03-01',
  rule: 'typed',
}
const _claim = { measure: 'pledge', qualifier: 'over', amount: '5', currency: 'USD' }
const stage = { stage: 'announced', on: '2024-12-01', cite: made }

const VERBS: Refusing[] = [
  [
    'record_commitment',
    recordCommitment as never,
    () => ({ ...pumps, slug: 'more' }),
    [
      ['no title', { title: { en: ' ' } }, 'required', 'title'],
      ['no promiser', { promisers: [] }, 'required', 'promisers'],
      ['no statement', { statements: [] }, 'required', 'statements'],
      [
        'a beneficiary nobody knows',
        { beneficiaries: ['boria', 'nowhere'] },
        'not_found_name',
        'beneficiaries.1',
      ],
      ['a kind that is none', { kind: 'gift' }, 'not_in_list', 'kind'],
      ['a thing that a dialogue cannot promise', { kind: 'dialogue' }, 'form_not_of_kind', 'targets.0.form'],
      ['a slug that is taken', { slug: 'pumps' }, 'slug_taken', 'slug'],
      [
        'a range the wrong way round',
        { targets: [{ ...pumps.targets[0], qualifier: 'range', low: 9, high: 3 }] },
        'range_reversed',
        'targets.0.high',
      ],
      [
        'exactly nothing',
        { targets: [{ ...pumps.targets[0], low: null, high: null }] },
        'required',
        'targets.0.low',
      ],
      [
        'up to nothing',
        { targets: [{ ...pumps.targets[0], qualifier: 'up_to', low: 3, high: null }] },
        'required',
        'targets.0.high',
      ],
      ['fewer than none', { targets: [{ ...pumps.targets[0], low: -1 }] }, 'not_a_number', 'targets.0.low'],
      [
        'money without a currency',
        { kind: 'financial', targets: [{ ...pumps.targets[0], form: 'money' }] },
        'required',
        'targets.0.currency',
      ],
      [
        'money without a measure',
        { kind: 'financial', targets: [{ ...pumps.targets[0], form: 'money', currency: 'USD' }] },
        'required',
        'targets.0.measure',
      ],
      [
        'words about a target that is none',
        { statements: [{ ...made, target: 'constructor' }] },
        'target_not_of_commitment',
        'statements.0.target',
      ],
      [
        'a second statement of no document',
        { statements: [made, { ...made, document: 'nowhere' }] },
        'not_found_name',
        'statements.1.document',
      ],
    ],
  ],
  [
    'edit_commitment',
    editCommitment as never,
    () => ({ commitment: 'pumps', n: 1, title: words, topic: 'energy', life: 'active' }),
    [
      ['a version that is past', { n: 0 }, 'changed_meanwhile', ''],
      ['a life that is none', { life: 'dead' }, 'not_in_list', 'life'],
      ['a commitment nobody knows', { commitment: 'nowhere' }, 'not_found_name', 'commitment'],
    ],
  ],
  [
    'record_batch',
    recordBatch as never,
    ({ target }) => ({ commitment: 'pumps', target, qualifier: 'exactly', low: 3, high: 3, stages: [stage] }),
    [
      ['no stage', { stages: [] }, 'required', 'stages'],
      [
        'a stage of another ladder',
        { stages: [{ ...stage, stage: 'ratified' }] },
        'stage_not_on_ladder',
        'stages.0.stage',
      ],
      [
        'a stage on a day to come',
        { stages: [{ ...stage, on: '2027-01-01' }] },
        'day_in_future',
        'stages.0.on',
      ],
      [
        'a higher stage before a lower one',
        { stages: [stage, { ...stage, stage: 'shipped', on: '2001-01-01' }] },
        'stage_out_of_order',
        'stages.1.on',
      ],
      [
        'a stage without words',
        { stages: [stage, { stage: 'shipped', on: '2024-12-02' }] },
        'citation_needed',
        'stages.1.cite.quote.exact',
      ],
      [
        'a stage by words nobody knows',
        { stages: [{ ...stage, cite: null, statement: 'x' }] },
        'not_found_name',
        'stages.0.statement',
      ],
      ['a target of nobody', { target: 'x' }, 'target_not_of_commitment', 'target'],
      ['no number where one is said', { low: null, high: null }, 'required', 'low'],
      ['a number in words', { low: 'many' }, 'not_an_amount', 'low'],
    ],
  ],
  [
    'report_stage',
    reportStage as never,
    () => ({ delivery: 'x', ...stage }),
    [
      ['of a batch nobody knows', {}, 'not_found_name', 'delivery'],
      ['on a day that is none', { on: 'soon' }, 'not_a_day', 'on'],
    ],
  ],
  [
    'change_status',
    changeStatus as never,
    ({ statement }) => ({
      commitment: 'pumps',
      n: 1,
      fulfilment: 'fulfilled',
      on: '2024-12-20',
      evidence: [statement],
    }),
    [
      ['without evidence', { evidence: [] }, 'evidence_needed', 'cite.quote.exact'],
      ['by words nobody knows', { evidence: ['x'] }, 'not_found_name', 'evidence'],
      ['a version that is past', { n: 7 }, 'changed_meanwhile', ''],
      ['a fulfilment that is none', { fulfilment: 'done' }, 'not_in_list', 'fulfilment'],
      ['a look at nothing', { look: { looked_at: [] } }, 'required', 'look.looked_at'],
      [
        'new words that are too long',
        { cite: { ...made, quote: quote('w '.repeat(26)) } },
        'quote_too_long',
        'cite.quote.exact',
      ],
    ],
  ],
  [
    'log_look',
    logLook as never,
    () => ({ commitment: 'pumps', on: '2025-01-05', looked_at: [{ name: 'Ministry' }] }),
    [
      ['at no place', { looked_at: [] }, 'required', 'looked_at'],
      [
        'at an address that is none',
        { looked_at: [{ name: 'M', url: 'ministry' }] },
        'not_an_address',
        'looked_at.0.url',
      ],
    ],
  ],
]

refuses(VERBS)

test('every flaw of a form is told at once', async () => {
  const { store } = await bookOfPumps()
  const tried = recordCommitment(store, system, { ...pumps, title: {}, promisers: [], topic: 'x' as never })
  await expect(tried).rejects.toMatchObject({
    flaws: expect.arrayContaining([
      expect.objectContaining({ at: 'title' }),
      expect.objectContaining({ at: 'promisers' }),
      expect.objectContaining({ at: 'topic' }),
    ]),
  })
})
