/** Commitments as API and files write them: the book's own codes, money as decimal strings, parties by slug. */

import type { Life, Testability, Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Attestation, Evidence } from '#domain/evidence'
import type { Kind } from '#domain/kind'
import { inLocale, type Locale, type Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'
import type { Sum } from '#domain/progress'
import type { Qualifier } from '#domain/quantity'
import type { Standing } from '#domain/standing'
import type { Fulfilment } from '#domain/status'
import type { Measure, ProviderRole } from '#domain/target'

type Party = { slug: string; name: Localized; iati_ref: string | null }
type Target = {
  item: Localized
  unit: Localized | null
  qualifier: Qualifier
  low: number | null
  high: number | null
  promised: number | null
  announced: Sum
  delivered: Sum
  role: ProviderRole
  measure: Measure | null
  currency: string | null
  attested_by: Attestation | null
}

/** What a judged line must hold to be written; the ledger's lines do. */
export type Line = {
  slug: string
  title: Localized
  kind: Kind
  topic: Topic
  promisers: readonly Party[]
  beneficiaries: readonly Party[]
  channels: readonly Party[]
  attested_by: Attestation | null
  testability: Testability
  life: Life
  fulfilment: Fulfilment
  fulfilled_on: Day | null
  standing: Standing
  evidence: Evidence
  first_said_on: Day | null
  last_said_on: Day | null
  last_looked_on: Day | null
  due: DueWindow
  moved: number
  targets: readonly Target[]
  statements: number
  deliveries: number
  updated_at: number
}

/** A count as a number, money as a decimal string in major units, null where it is not known. */
const sizeJson = (size: number | null, currency: string | null): number | string | null =>
  size === null ? null : currency ? decimalOf({ minor: size, currency }) : size

const textJson = (text: Localized | null, locale: Locale): string | null =>
  text ? inLocale(text, locale).text : null

const partyJson = ({ slug, name, iati_ref }: Party, locale: Locale) => ({
  slug,
  name: textJson(name, locale),
  iati_ref,
})

const targetJson = (target: Target, locale: Locale) => ({
  item: textJson(target.item, locale),
  unit: textJson(target.unit, locale),
  qualifier: target.qualifier,
  low: sizeJson(target.low, target.currency),
  high: sizeJson(target.high, target.currency),
  promised: sizeJson(target.promised, target.currency),
  announced: sizeJson(target.announced.amount, target.currency),
  delivered: sizeJson(target.delivered.amount, target.currency),
  role: target.role,
  measure: target.measure,
  currency: target.currency,
  attested_by: target.attested_by,
})

/** One line in the asked language; `statements` and `deliveries` are counts. */
export function commitmentJson(line: Line, locale: Locale) {
  const parties = (list: readonly Party[]) => list.map((party) => partyJson(party, locale))
  const { type, phrase, start, strict_end, generous_end } = line.due
  return {
    slug: line.slug,
    title: textJson(line.title, locale),
    kind: line.kind,
    topic: line.topic,
    promisers: parties(line.promisers),
    beneficiaries: parties(line.beneficiaries),
    channels: parties(line.channels),
    attested_by: line.attested_by,
    testability: line.testability,
    life: line.life,
    fulfilment: line.fulfilment,
    fulfilled_on: line.fulfilled_on,
    standing: line.standing,
    evidence: line.evidence,
    first_said_on: line.first_said_on,
    last_said_on: line.last_said_on,
    last_looked_on: line.last_looked_on,
    due: { type, phrase, start, strict_end, generous_end },
    moved: line.moved,
    targets: line.targets.map((target) => targetJson(target, locale)),
    statements: line.statements,
    deliveries: line.deliveries,
    updated_at: new Date(line.updated_at).toISOString(),
  }
}
