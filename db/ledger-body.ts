/** What a ledger line carries beside its filter columns: all that a row of a table, a chart or a file shows. */

import type { Life } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Attestation } from '#domain/evidence'
import type { Contradiction } from '#domain/ledger'
import type { Localized } from '#domain/locale'
import type { Sum } from '#domain/progress'
import type { Qualifier } from '#domain/quantity'
import type { Measure, ProviderRole, TargetForm } from '#domain/target'

export type PartyRef = {
  id: string
  slug: string
  name: Localized
  short: Localized
  iati_ref: string | null
}

export type LedgerTarget = {
  id: string
  item: Localized
  unit: Localized | null
  form: TargetForm
  phrase: string | null
  qualifier: Qualifier
  /** Counts, or minor units of the currency. */
  low: number | null
  high: number | null
  currency: string | null
  measure: Measure | null
  role: ProviderRole
  attested_by: Attestation | null
  promised: number | null
  announced: Sum
  delivered: Sum
}

export type LedgerBody = {
  title: Localized
  life: Life
  promisers: PartyRef[]
  beneficiaries: PartyRef[]
  channels: PartyRef[]
  fulfilled_on: Day | null
  first_said_on: Day | null
  last_said_on: Day | null
  last_looked_on: Day | null
  due: DueWindow
  due_first: DueWindow
  due_latest: DueWindow
  targets: LedgerTarget[]
  statements: number
  deliveries: number
  contradiction: Contradiction | null
}
