/** What a brief is composed of: the rows that the book hands over, as far as the brief tells them. */
import type { BriefFacts, BriefPlan } from '#domain/brief'
import type { BriefAsked } from '#domain/brief-asked'
import type { BriefSubject, EvidenceEvent } from '#domain/brief-subject'
import type { Quote } from '#domain/citation'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Attestation, Evidence } from '#domain/evidence'
import type { Contradiction } from '#domain/ledger'
import type { Localized } from '#domain/locale'
import type { Mark } from '#domain/mark'
import type { Lineage } from '#domain/party'
import type { Standing } from '#domain/standing'
import type { Act } from '#domain/statement'
import type { Fulfilment } from '#domain/status'
import type { Measure, ProviderRole, TargetForm } from '#domain/target'
import type { Sized } from '#messages/sizes'

export type Party = { slug: string; name: Localized; short: Localized }

export type BriefTarget = Sized & {
  form: TargetForm
  item: Localized
  phrase: string | null
  measure: Measure | null
  role: ProviderRole
  attested_by: Attestation | null
}

export type BriefLine = {
  slug: string
  title: Localized
  promisers: readonly (Party & { id: string })[]
  beneficiaries: readonly Party[]
  channels: readonly Party[]
  fulfilment: Fulfilment
  fulfilled_on: Day | null
  standing: Standing
  evidence: Evidence
  attested_by: Attestation | null
  mark: Mark
  moved: number
  first_said_on: Day | null
  last_looked_on: Day | null
  due: DueWindow
  targets: readonly BriefTarget[]
  contradiction: Contradiction | null
}

export type Said = {
  id: string
  act: Act
  said_on: Day
  account: (Party & { lineage: Lineage }) | null
  speaker: { name: Localized; office: Localized } | null
  quote: Quote
  emphasis: readonly string[]
  due: DueWindow
  document: {
    slug: string
    title: string
    language: string
    url: string | null
    published_on: Day
    publisher: Party
  }
}

export type Dispute = {
  question: Localized
  a: Said
  b: Said
  emphasis_a: string | null
  emphasis_b: string | null
}

type By<T> = ReadonlyMap<string, T>

export type BriefMaterial = {
  asked: BriefAsked
  scope: BriefSubject<Party>
  timeZone: string
  /** The book existed before the span began. */
  beganBefore: boolean
  plan: BriefPlan
  names: By<Localized>
  facts: By<BriefFacts>
  lines: By<BriefLine>
  /** The same on the day since which it is told. */
  before: By<BriefLine>
  words: By<readonly Said[]>
  disagreements: By<readonly Dispute[]>
  evidence: readonly EvidenceEvent[]
  acts: readonly { id: string; act: string; at: number }[]
}
