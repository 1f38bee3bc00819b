/** Invented promises of every sort, for files of IATI: odd words, all kinds of targets, batches, windows and parties. */
import fc from 'fast-check'
import { LIVES, TESTABILITIES, TOPICS } from '#domain/commitment'
import { DUE_TYPES } from '#domain/due-window'
import { ATTESTATIONS, EVIDENCES } from '#domain/evidence'
import { AID_KINDS, KINDS, type Kind, ladderOf } from '#domain/kind'
import { PARTY_TYPES } from '#domain/party'
import { progressOf } from '#domain/progress'
import { type Bounds, QUALIFIERS, saidNumber } from '#domain/quantity'
import { STANDINGS } from '#domain/standing'
import { ACTS } from '#domain/statement'
import { FULFILMENTS } from '#domain/status'
import { MEASURES, PROVIDER_ROLES, TARGET_FORMS } from '#domain/target'
import type { ActivityFacts, ActivityTarget } from '#formats/out/iati/facts'

const keys = <T extends string>(record: Record<T, unknown>) => Object.keys(record) as T[]
const among = <T>(list: readonly T[]) => fc.constantFrom(...list)
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

/** Any UTF-16 units: signs of XML, control characters, halves of pairs, other scripts. */
export const oddText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: among([...'abcї発&<>"\'- ']) },
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((letters) => letters.join('').trim())
const words = fc
  .record({ en: oddText, uk: oddText, ja: oddText }, { requiredKeys: [] })
  .filter((text) => Object.values(text).some(Boolean))

const day = (first: string, last: string) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const past = day('1995-01-01', '2026-11-22')
const anyDay = day('1995-01-01', '2090-01-01')

const due = fc
  .tuple(among(DUE_TYPES), orNull(oddText), fc.array(anyDay, { minLength: 3, maxLength: 3 }), fc.nat(3))
  .map(([type, phrase, days, known]) => {
    const [start = null, strict_end = null, generous_end = null] = [...days].sort()
    return {
      type,
      phrase,
      start: known > 2 ? start : null,
      strict_end: known > 0 ? strict_end : null,
      generous_end: known > 1 ? generous_end : null,
      rule: null,
    }
  })

const sized = (counted: boolean): fc.Arbitrary<Bounds> =>
  fc
    .tuple(
      among(QUALIFIERS),
      counted ? fc.oneof(fc.nat(), fc.double({ min: 1e-60, max: 1e21, noNaN: true })) : fc.nat(1e12),
      fc.nat(1000),
    )
    .map(([qualifier, n, more]): Bounds => {
      const none = { qualifier, low: null, high: null }
      const bounds = { qualifier, low: n, high: n + more }
      if (qualifier === 'not_said') return none
      return qualifier === 'up_to' ? { ...bounds, low: null } : bounds
    })

const organisation = fc.record({
  slug: among(['japan', 'ukraine', 'who']),
  type: among(PARTY_TYPES),
  name: words,
  iati_ref: orNull(fc.oneof(among(['XM-DAC-701-2', ' XM 1', 'A/B&C']), oddText)),
  country: orNull(among(['UA', 'JP', 'XK', 'ZZ'])),
})

const statement = fc.record({
  act: among(keys(ACTS)),
  said_on: past,
  account: orNull(fc.record({ name: words })),
  speaker: fc.constant(null),
  target: fc.constant(null),
  quote: fc.record({ exact: oddText }),
  claim: orNull(
    fc
      .tuple(sized(false), among(MEASURES), among(['USD', 'DEM', 'JPY']))
      .map(([bounds, measure, currency]) => ({
        ...bounds,
        measure,
        currency,
      })),
  ),
  document: fc.record({
    slug: among(['one', 'two', 'three']),
    title: oddText,
    language: among(['en', 'uk', 'ja', 'crh', 'zz']),
    url: orNull(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        among(['https://a.example/ü|{x}?q=%zz#a#b', 'https://a.example/a b.pdf', 'http://[::1]/']),
      ),
    ),
    published_on: past,
    publisher: fc.record({ name: words }),
  }),
})

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
