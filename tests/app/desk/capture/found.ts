// What the finder might say of one sentence, for tests of the form that begins with it.
import { NO_WINDOW } from '#domain/due-window'
import type { Found, FoundMoney } from '#domain/finder/found'

export const TEXT = 'Japan will provide 45 cranes to Ukraine through UNDP by the end of 2025.'
export const JAPAN = { name: 'Tokyo', slug: 'japan' }
export const UKRAINE = { name: 'Ukraine', slug: 'ukraine' }
export const FOUND: Found = {
  start: 0,
  end: TEXT.length,
  text: TEXT,
  label: 'commitment',
  score: 0.9,
  why: [],
  modality: 'will',
  promisers: [JAPAN],
  beneficiaries: [UKRAINE],
  channels: [],
  account: null,
  speaker: null,
  kind: 'in_kind',
  topic: 'recovery',
  testability: 'testable',
  due: NO_WINDOW,
  quantities: [],
  money: [],
  quote: { start: 0, end: 27 },
  title: 'Provide 45 cranes',
}
export const SETTING = {
  text: TEXT,
  language: 'en',
  day: '2024-11-16',
  labels: new Map([
    ['japan', 'Japan'],
    ['ukraine', 'Ukraine'],
  ]),
  account: 'Ministry of Foreign Affairs of Japan',
} as const

export const money = (given: Partial<FoundMoney>): FoundMoney => ({
  phrase: 'as said',
  qualifier: 'exactly',
  low: '5',
  high: '5',
  currency: 'USD',
  measure: 'pledge',
  ...given,
})
