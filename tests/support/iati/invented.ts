/** Invented promises of every sort, for files of IATI: all kinds of targets, batches, statuses, links and parties. */
import fc from 'fast-check'
import { LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { AID_KINDS, KINDS, type Kind, ladderOf } from '#domain/kind'
import { progressOf } from '#domain/progress'
import { saidNumber } from '#domain/quantity'
import { STANDINGS } from '#domain/standing'
import { FULFILMENTS } from '#domain/status'
import { MEASURES, PROVIDER_ROLES, TARGET_FORMS } from '#domain/target'
import type { ActivityFacts, ActivityTarget } from '#formats/out/iati/facts'
import {
  among,
  due,
  keys,
  oddText,
  organisation,
  orNull,
  past,
  sized,
  statement,
  words,
} from './invented-parts.ts'

const targetOf = (at: number) =>
  fc
    .tuple(among(TARGET_FORMS), among(['USD', 'EUR', 'JPY', 'KWD', 'DEM']), among(MEASURES))
    .chain(([form, currency, measure]) =>
      fc.record({
        id: fc.constant(`target-${at}`),
        form: fc.constant(form),
        item: words,
        unit: orNull(words),
        phrase: orNull(oddText),
        bounds: sized(form !== 'money'),
        role: among(PROVIDER_ROLES),
        money: fc.constant(form === 'money' ? { currency, measure } : { currency: null, measure: null }),
      }),
    )

const batchOf = (kind: Kind, targets: number) =>
  fc.record({
    id: fc.uuid(),
    target: fc.nat(Math.max(0, targets - 1)).map((at) => `target-${at}`),
    label: orNull(words),
    phrase: orNull(oddText),
    bounds: sized(false),
    channels: fc.array(organisation, { maxLength: 1 }),
    stages: fc.array(
      fc.record({ stage: among([...ladderOf(kind).stages]), on: past, statement: fc.constant(null) }),
      { minLength: 1, maxLength: 3 },
    ),
  })

const parties = fc.array(organisation, { minLength: 1, maxLength: 4 })
const of = (kind: Kind, count: number, slug: string): fc.Arbitrary<ActivityFacts> =>
  fc
    .record({
      targets: fc.tuple(...Array.from({ length: count }, (_, at) => targetOf(at))),
      batches: fc.array(batchOf(kind, count), { maxLength: count > 0 ? 4 : 0 }),
      title: words,
      topic: among(TOPICS),
      life: among(LIVES),
      fulfilment: among(keys(FULFILMENTS)),
      standing: among(STANDINGS),
      evidence: among(EVIDENCES),
      attested_by: orNull(among(ATTESTATIONS)),
      testability: among(keys(TESTABILITIES)),
      days: fc.array(orNull(past), { minLength: 3, maxLength: 3 }),
      due,
      texts: fc.array(orNull(words), { minLength: 2, maxLength: 2 }),
      sides: fc.tuple(parties, parties, fc.array(organisation, { maxLength: 2 })),
      statements: fc.array(statement, { maxLength: 3 }),
      statuses: fc.array(fc.record({ fulfilment: among(keys(FULFILMENTS)), on: past, note: orNull(words) }), {
        maxLength: 2,
      }),
      links: fc.array(
        fc.record({
          type: among(['restates', 'supersedes', 'part_of', 'includes_amount_of', 'may_overlap'] as const),
          back: fc.boolean(),
          slug: fc.constant('another'),
          kind: among(keys(KINDS)),
          title: words,
        }),
        { maxLength: 2 },
      ),
    })
    .map(({ targets, batches: some, days, texts, sides, statements, statuses, links, ...line }) => {
      const plain = targets.map(({ bounds, money, ...target }) => ({ ...target, ...bounds, ...money }))
      const batches = some.map(({ bounds, ...batch }) => {
        const currency = plain.find(({ id }) => id === batch.target)?.currency ?? null
        return { ...batch, ...bounds, currency }
      })
      const full = plain.map((target): ActivityTarget => {
        const { announced, delivered } = progressOf(kind, target, batches, line.fulfilment)
        return { ...target, promised: saidNumber(target), announced, delivered, attested_by: null }
      })
      const [first_said_on = null, last_looked_on = null, fulfilled_on = null] = days
      const [note = null, settling = null] = texts
      const [promisers, beneficiaries, channels] = sides
      return {
        line: {
          ...line,
          id: slug,
          slug,
          kind,
          targets: full,
          promisers: [],
          beneficiaries: [],
          channels: [],
          fulfilled_on,
          first_said_on,
          last_said_on: first_said_on,
          last_looked_on,
          moved: 1,
          statements: statements.length,
          deliveries: batches.length,
          updated_at: Date.UTC(2026, 10, 22, 3),
        },
        note,
        settling,
        promisers,
        beneficiaries,
        channels,
        statements,
        batches,
        statuses,
        links,
      }
    })

const invented = (slug: string) =>
  fc.tuple(among(AID_KINDS), fc.nat(3)).chain(([kind, count]) => of(kind, count, slug))
/** A file's worth. */
export const inventedBook = fc.tuple(invented('promise-1'), invented('promise-2'), invented('promise-3'))
