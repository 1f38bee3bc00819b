// What a person answers where the book may have a commitment already.
import { describe, expect, it, test } from 'vitest'
import { lookedAt, sameAs, sameSaid } from '#app/[locale]/desk/_inputs/same.ts'
import { pumps } from '#tests/support/records.ts'
import { reading } from './support.ts'

describe('the answer', () => {
  it.each<[string, Record<string, string>, string | null, string[]]>([
    ['none yet', {}, null, []],
    ['none, though it was shown', { looked_at: 'a,b-2' }, null, []],
    ['another', { looked_at: 'a,b-2', same_as: 'other' }, null, ['a', 'b-2']],
    ['another, with what is no name', { looked_at: 'a,<b>,', same_as: 'other' }, null, ['a']],
    ['this one', { looked_at: 'a,b-2', same_as: 'b-2' }, 'b-2', []],
    ['no name at all', { looked_at: 'a', same_as: '../b' }, null, []],
  ])('%s', (_name, fields, same, looked) => {
    expect(sameAs(reading(fields))).toBe(same)
    expect(lookedAt(reading(fields))).toEqual(looked)
  })
})

test('words that were to make a promise say again the one that the book has; others stay what they are', () => {
  const [made] = pumps.statements
  expect(sameSaid(pumps, 'pumps')).toEqual({ ...made, act: 'restates', commitment: 'pumps' })
  const revised = { ...pumps, statements: [{ ...made, act: 'revises' as const, target: 'pumps' }] }
  expect(sameSaid(revised as never, 'pumps')).toEqual({ ...made, act: 'revises', commitment: 'pumps' })
})
