// Which promises stand in which part of a brief: a table of cases, each said by hand.
import { describe, expect, test } from 'vitest'
import {
  BRIEF_LIMIT,
  type BriefFacts,
  changesOf,
  listOf,
  planBrief,
  sectionsOf,
  stageIsNews,
  statusIsNews,
} from '#domain/brief'

const PLAIN: BriefFacts = {
  standing: 'not_due',
  due: '2027-03-31',
  first_said: '2024-11-16',
  before: { due: '2027-03-31', moved: 0 },
  moved: 0,
  evidenced_on: null,
  contradicted: false,
  entered: 'before',
  edited: false,
}

describe('the parts of a brief', () => {
  test.each<[string, Partial<BriefFacts>, string[]]>([
    ['not due yet', {}, ['open']],
    ['due soon', { standing: 'due_soon' }, ['open']],
    ['without a date', { standing: 'no_date' }, ['open']],
    ['possibly past its date', { standing: 'possibly_overdue' }, ['past']],
    ['past its date', { standing: 'overdue' }, ['past']],
    [
      'past its date, with proof since',
      { standing: 'overdue', evidenced_on: '2026-10-01' },
      ['past', 'evidenced'],
    ],
    ['fulfilled, proof since', { standing: 'fulfilled_late', evidenced_on: '2026-10-01' }, ['evidenced']],
    [
      'fulfilled, and the batches say otherwise',
      { standing: 'fulfilled', contradicted: true },
      ['contradicted'],
    ],
    ['open, and sources disagree', { contradicted: true }, ['open', 'contradicted']],
    ['vague, and sources disagree', { standing: 'not_judged', contradicted: true }, ['contradicted']],
    ['moved since', { moved: 1 }, ['open', 'changed']],
    ['moved before', { moved: 1, before: { due: '2027-03-31', moved: 1 } }, ['open']],
    ['a date where there was none', { before: { due: '9999-12-31', moved: 0 } }, ['open', 'changed']],
    ['first said since', { before: null }, ['open', 'changed']],
    ['vague, first said since', { standing: 'not_judged', before: null }, ['changed']],
    ['its record changed since', { edited: true }, ['open', 'changed']],
    ['entered since', { entered: 'within', edited: true }, ['open', 'changed']],
    ['entered after the day of the brief', { entered: null }, ['open']],
    ['fulfilled long ago', { standing: 'fulfilled_in_time' }, []],
    ['recorded as not fulfilled long ago', { standing: 'not_fulfilled' }, []],
    ['withdrawn', { standing: 'closed' }, []],
    ['continuing', { standing: 'not_judged' }, []],
  ])('%s', (_, facts, expected) => {
    expect(sectionsOf({ ...PLAIN, ...facts }, true)).toEqual(expected)
  })

  test('a book that began within the span does not call its first records new', () => {
    const facts: BriefFacts = { ...PLAIN, entered: 'within', edited: true }
    expect(sectionsOf(facts, false)).toEqual(['open'])
    expect(changesOf({ ...facts, before: null }, false)).toEqual(['first_said'])
  })

  test.each([
    ['fulfilled_possibly_late', 'fulfilled'],
    ['not_fulfilled', 'not_fulfilled'],
    ['closed', 'closed'],
    ['not_judged', 'not_judged'],
  ] as const)('%s is listed as %s', (standing, list) => {
    expect(listOf({ ...PLAIN, standing })).toBe(list)
  })
})

test('the longest overdue comes first, what has no date last', () => {
  const at = (id: string, due: string, first_said = '2024-01-01') => ({
    id,
    facts: { ...PLAIN, standing: 'overdue' as const, due, first_said },
  })
  const plan = planBrief(
    [
      at('never', '9999-12-31', '2024-02-01'),
      at('b', '2025-12-31'),
      at('a', '2024-12-31'),
      at('never-first', '9999-12-31'),
    ],
    true,
  )
  expect(plan.sections.past.ids).toEqual(['a', 'b', 'never-first', 'never'])
})

test('a part holds so many at most, and says how many there are', () => {
  const many = Array.from({ length: BRIEF_LIMIT + 7 }, (_, n) => ({
    id: String(n).padStart(4, '0'),
    facts: PLAIN,
  }))
  const { total, ids } = planBrief(many, true).sections.open
  expect([total, ids.length, ids[0]]).toEqual([207, 200, '0000'])
})

test.each([
  ['a hand-over is proof, whoever tells it', 'in_kind', 'handed_over', 'makes', true],
  ['announced by the words that promised it is none', 'in_kind', 'announced', 'makes', false],
  ['announced, said again', 'in_kind', 'announced', 'restates', false],
  ['shipped, by a report', 'in_kind', 'shipped', 'reports_progress', true],
  ['shipped, recorded without words', 'in_kind', 'shipped', null, true],
  ['signed money is on its way only', 'financial', 'signed', 'makes', false],
  ['a signed agreement is delivered', 'agreement', 'signed', 'restates', true],
] as const)('%s', (_, kind, stage, act, expected) => {
  expect(stageIsNews(kind, stage, act)).toBe(expected)
})

test('a status is evidence with words or with a verdict', () => {
  expect(statusIsNews('not_known', 0)).toBe(false)
  expect(statusIsNews('not_known', 1)).toBe(true)
  expect(statusIsNews('in_progress', 0)).toBe(true)
})
