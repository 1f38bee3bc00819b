/** One commitment's facts as the judge takes them: ten pumps, due in 2024, promised by p to b. */
import { NO_WINDOW } from '#domain/due-window'
import type { Facts, StatementFacts } from '#domain/ledger'
import type { Act } from '#domain/statement'

export const year2024 = {
  type: 'calendar',
  phrase: 'this year',
  start: '2024-01-01',
  strict_end: '2024-12-31',
  generous_end: '2024-12-31',
  rule: 'year',
} as const
export const said = (
  id: string,
  act: Act,
  said_on: string,
  change: Partial<StatementFacts> = {},
): StatementFacts => ({
  id,
  act,
  said_on,
  account: ['p'],
  target: null,
  window: NO_WINDOW,
  ...change,
})
export const FACTS: Facts = {
  kind: 'in_kind',
  topic: 'energy',
  testability: 'testable',
  life: 'active',
  promisers: ['p'],
  beneficiaries: ['b'],
  targets: [{ id: 't', form: 'quantity', currency: null, qualifier: 'exactly', low: 10, high: 10 }],
  statements: [said('s1', 'makes', '2024-11-16', { window: year2024 })],
  batches: [],
  statuses: [],
  looks: [],
}
export const batch = (n: number, stage: string, on: string, statement: string | null = null) => ({
  id: `b${n}${on}`,
  target: 't',
  qualifier: 'exactly' as const,
  low: n,
  high: n,
  stages: [{ stage, on, statement }],
})
