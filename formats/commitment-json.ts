/** Commitments as API and files write them: the book's own codes, money as decimal strings, parties by slug. */
import { z } from 'zod'
import type { Life, Testability, Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { DueWindow } from '#domain/due-window'
import type { Attestation, Evidence } from '#domain/evidence'
import type { Kind } from '#domain/kind'
import type { Locale, Localized } from '#domain/locale'
import type { Sum } from '#domain/progress'
import type { Qualifier } from '#domain/quantity'
import type { Standing } from '#domain/standing'
import type { Fulfilment } from '#domain/status'
import type { Measure, ProviderRole } from '#domain/target'
import * as v from '#formats/json/values'

type Party = { slug: string; name: Localized; iati_ref: string | null }
type Target = {
  id: string
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

const partyShape = z
  .strictObject({ slug: v.slug, name: z.string(), iati_ref: z.string().nullable() })
  .meta({ id: 'Side' })

const targetShape = z
  .strictObject({
    id: v.id,
    item: z.string(),
    items: v.words,
    unit: z.string().nullable(),
    units: v.words.nullable(),
    qualifier: v.qualifier,
    low: v.size,
    high: v.size,
    promised: v.size,
    announced: v.size,
    delivered: v.size,
    role: v.providerRole,
    measure: v.measure.nullable(),
    currency: v.currency.nullable(),
    attested_by: v.attestation.nullable(),
  })
  .meta({ id: 'Target' })

export const commitmentShape = z
  .strictObject({
    slug: v.slug,
    title: z.string(),
    titles: v.words,
    kind: v.kind,
    topic: v.topic,
    promisers: z.array(partyShape),
    beneficiaries: z.array(partyShape),
    channels: z.array(partyShape),
    attested_by: v.attestation.nullable(),
    testability: v.testability,
    life: v.life,
    fulfilment: v.fulfilment,
    fulfilled_on: v.day.nullable(),
    standing: v.standing,
    evidence: v.evidence,
    first_said_on: v.day.nullable(),
    last_said_on: v.day.nullable(),
    last_looked_on: v.day.nullable(),
    due: v.due,
    moved: v.count,
    targets: z.array(targetShape),
    statements: v.count,
    deliveries: v.count,
    updated_at: v.instant,
  })
  .meta({ id: 'Commitment' })

const partyJson = ({ slug, name, iati_ref }: Party, locale: Locale) => ({
  slug,
  name: v.textIn(name, locale),
  iati_ref,
})

const targetJson = (target: Target, locale: Locale): z.input<typeof targetShape> => ({
  id: target.id,
  item: v.textIn(target.item, locale),
  items: v.wordsIn(target.item),
  unit: v.textOrNull(target.unit, locale),
  units: target.unit && v.wordsIn(target.unit),
  qualifier: target.qualifier,
  low: v.sizeOf(target.low, target.currency),
  high: v.sizeOf(target.high, target.currency),
  promised: v.sizeOf(target.promised, target.currency),
  announced: v.sizeOf(target.announced.amount, target.currency),
  delivered: v.sizeOf(target.delivered.amount, target.currency),
  role: target.role,
  measure: target.measure,
  currency: target.currency,
  attested_by: target.attested_by,
})

/** One line in the asked language; `statements` and `deliveries` are counts. */
export function commitmentJson(line: Line, locale: Locale): z.input<typeof commitmentShape> {
  const parties = (list: readonly Party[]) => list.map((party) => partyJson(party, locale))
  const { type, phrase, start, strict_end, generous_end } = line.due
  return {
    slug: line.slug,
    title: v.textIn(line.title, locale),
    titles: v.wordsIn(line.title),
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
    updated_at: v.instantOf(line.updated_at),
  }
}
