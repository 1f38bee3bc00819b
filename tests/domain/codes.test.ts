// The closed lists of the domain are spelled as the book's definition spells them.
import { describe, expect, it, test } from 'vitest'
import { LINK_TYPES, LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { DUE_TYPES } from '#domain/due-window'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { formsOf, KINDS, type Kind, LADDERS, ladderOf, STAGES } from '#domain/kind'
import { PROBLEMS, Problem, problem } from '#domain/problem'
import { QUALIFIERS } from '#domain/quantity'
import { STANDINGS } from '#domain/standing'
import { ACTS, MODALITIES } from '#domain/statement'
import { FULFILMENTS } from '#domain/status'
import { MEASURES, PROVIDER_ROLES } from '#domain/target'

const keys = (record: object) => Object.keys(record)

it.each<[string, readonly string[], string]>([
  ['kind', keys(KINDS), 'dialogue conference_visit in_kind financial agreement policy_other'],
  [
    'topic',
    TOPICS,
    'security energy mine_action nuclear_safety recovery finance sanctions trade_investment people_visas diplomacy humanitarian other',
  ],
  [
    'act',
    keys(ACTS),
    'makes restates revises withdraws reports_progress reports_delivery claims_total contradicts',
  ],
  [
    'modality',
    MODALITIES,
    'signed agreed decided pledges will scheduled announced intends considers welcomed discussed',
  ],
  ['testability', keys(TESTABILITIES), 'testable process continuing vague'],
  ['life', LIVES, 'active superseded withdrawn'],
  ['link', LINK_TYPES, 'restates supersedes part_of includes_amount_of may_overlap'],
  ['qualifier', QUALIFIERS, 'exactly about over at_least up_to range not_said'],
  ['measure', MEASURES, 'claimed_total pledge commitment allocation disbursement in_kind_value'],
  ['role', PROVIDER_ROLES, 'donated bought grant loan guarantee transported hosted not_said'],
  ['due', DUE_TYPES, 'calendar event soon continuing none'],
  [
    'stage',
    STAGES,
    'announced contracted shipped handed_over received in_use signed disbursed agreed_in_principle ratified in_force date_set held',
  ],
  [
    'fulfilment',
    keys(FULFILMENTS),
    'not_known not_started in_progress partly_fulfilled fulfilled not_fulfilled',
  ],
  [
    'standing',
    STANDINGS,
    'closed fulfilled_in_time fulfilled_possibly_late fulfilled_late fulfilled not_fulfilled not_judged no_date not_due due_soon possibly_overdue overdue',
  ],
  ['attested by', ATTESTATIONS, 'promiser beneficiary both third_party'],
  ['evidence', EVIDENCES, 'not_looked none_found promiser_claim beneficiary_claim both_sides third_party'],
])('%s', (_name, list, spelled) => {
  expect([...list].sort()).toEqual(spelled.split(' ').sort())
})

describe.each<[Kind, keyof typeof LADDERS, string, boolean]>([
  ['dialogue', 'event', 'outcome', false],
  ['conference_visit', 'event', 'outcome', false],
  ['in_kind', 'goods', 'quantity money outcome', true],
  ['financial', 'money', 'money', true],
  ['agreement', 'agreement', 'outcome', false],
  ['policy_other', 'agreement', 'outcome quantity money', false],
])('a kind: %s', (kind, ladder, forms, aid) => {
  test('declares its ladder', () => expect(ladderOf(kind)).toBe(LADDERS[ladder]))
  test('declares what it may promise', () => expect(formsOf(kind)).toEqual(forms.split(' ')))
  test('declares whether it is aid', () => expect(KINDS[kind].iati.activity).toBe(aid))
})

it.each(Object.entries(LADDERS))('the ladder of %s counts from one of its own stages on', (_name, ladder) => {
  const stages: readonly string[] = ladder.stages
  expect(stages.indexOf(ladder.deliveredFrom)).toBeGreaterThan(0)
  expect(new Set(stages).size).toBe(stages.length)
})

describe('a problem', () => {
  test('has the status of its gravest flaw, and the code of its first', () => {
    const found = new Problem([
      { code: 'required', at: 'title' },
      { code: 'slug_taken', at: 'slug' },
    ])
    expect([found.status, found.code, found.message]).toEqual([
      409,
      'required',
      'required at title; slug_taken at slug',
    ])
    expect(problem('not_found').status).toBe(404)
    expect(new Problem([]).code).toBe('unexpected')
  })

  test('every code is an error status of HTTP', () => {
    for (const status of Object.values(PROBLEMS)) expect(status).toSatisfy((n: number) => n >= 400 && n < 600)
  })
})
