// Small facts for the charts' tables of cases.
import type { LedgerTarget } from '#db/ledger-body'
import type { DeliveryLine } from '#db/queries/commitment-parts'
import type { LedgerLine } from '#db/queries/ledger-lines'
import { NO_WINDOW } from '#domain/due-window'
import type { Stage } from '#domain/kind'
import type { Sum } from '#domain/progress'
import { boundsOf, type Qualifier } from '#domain/quantity'

export const NOTHING: Sum = { amount: null, atLeast: false, batches: 0 }
export const some = (amount: number | null, batches = 1, atLeast = amount === null): Sum => ({
  amount,
  atLeast,
  batches,
})

export const target = (given: Partial<LedgerTarget> = {}): LedgerTarget => ({
  id: 't',
  item: { en: 'Generators' },
  unit: { en: 'generators' },
  form: 'quantity',
  phrase: null,
  ...boundsOf('exactly', 100),
  currency: null,
  measure: null,
  role: 'not_said',
  attested_by: null,
  promised: 100,
  announced: NOTHING,
  delivered: NOTHING,
  ...given,
})

export const line = (given: Partial<LedgerLine> = {}): LedgerLine => ({
  id: 'c',
  slug: 'c',
  kind: 'in_kind',
  topic: 'energy',
  testability: 'testable',
  fulfilment: 'not_known',
  standing: 'no_date',
  standing_days: { settled: 'no_date', soon_from: null, possibly_from: null, overdue_from: null },
  evidence: 'not_looked',
  attested_by: null,
  mark: 'promised',
  moved: 0,
  updated_at: 0,
  title: { en: 'A promise' },
  life: 'active',
  promisers: [],
  beneficiaries: [],
  channels: [],
  fulfilled_on: null,
  first_said_on: '2024-11-16',
  last_said_on: null,
  last_looked_on: null,
  due: NO_WINDOW,
  due_first: NO_WINDOW,
  due_latest: NO_WINDOW,
  targets: [],
  statements: 1,
  deliveries: 0,
  contradiction: null,
  ...given,
})

export const batch = (
  id: string,
  size: number | null,
  stages: Record<string, string>,
  qualifier: Qualifier = 'exactly',
): DeliveryLine => ({
  id,
  target: 't',
  label: null,
  phrase: null,
  ...boundsOf(qualifier, size),
  currency: null,
  channels: [],
  stages: Object.entries(stages).map(([stage, on]) => ({
    id: `${id}-${stage}`,
    stage: stage as Stage,
    on,
    statement: null,
  })),
})
