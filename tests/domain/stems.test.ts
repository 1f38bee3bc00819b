// Forms of one word meet in its stem; words that every promise has are none.
import { describe, expect, it, test } from 'vitest'
import { stemsOf } from '#domain/stems'

const share = (a: string, b: string) => stemsOf(a).some((stem) => stemsOf(b).includes(stem))

describe('forms of one word', () => {
  it.each([
    ['generator', 'generators'],
    ['sanction', 'sanctions'],
    ['revise', 'revision'],
    ['strengthen', 'strengthening'],
    ['visit', 'visited'],
    ['transport', 'transportation'],
    ['conferences', 'conference'],
    ['Ukraine’s', 'Ukraine'],
    ['генератор', 'генераторів'],
    ['безпеки', 'безпекової'],
    ['конференція', 'конференції'],
    ['санкції', 'санкційний'],
    ['діалог', 'діалогу'],
    ['рівень', 'рівень'],
    ['рівня', 'рівні'],
    ['安全保障政策対話', '安全保障に関する対話'],
    ['発電機100台', '発電機'],
  ])('%s, %s', (a, b) => expect(share(a, b)).toBe(true))
})

describe('different words', () => {
  it.each([
    ['peace', 'people'],
    ['police', 'poverty'],
    ['information', 'infrastructure'],
    ['мир', 'міра'],
    ['угода', 'уряд'],
    ['対話', '対策'],
  ])('%s, %s', (a, b) => expect(share(a, b)).toBe(false))
})

test('a stem begins each word that it stands for', () => {
  for (const word of ['generators', 'agreements', 'cities', 'генераторами', 'протимінної', 'співпрацювати'])
    expect(word.startsWith(stemsOf(word)[0] ?? '-')).toBe(true)
})

it.each([
  'both sides agreed that they would continue to',
  'сторони домовилися, що вони будуть продовжувати це',
  '両国は引き続き…することで一致した',
  '',
  '!?',
])('nothing is left of: %s', (text) => expect(stemsOf(text)).toEqual([]))
