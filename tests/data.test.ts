// The founding records hold together, and say only what their sources say.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

type Row = Record<string, unknown>
type Bounds = { key: string; qualifier: string; low: unknown; high: unknown }
type Statement = {
  key: string
  document: string
  quote: { exact: string; prefix: string; suffix: string }
  emphasis: string[]
  due: { phrase: string } | null
}

const ROOT = resolve(import.meta.dirname, '..')
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T
const data = <T>(name: string): T[] => read<T[]>(ROOT, 'data', `${name}.json`)
const FILES =
  'parties meetings documents statements commitments deliveries status-changes links disagreements'.split(' ')
const rows = Object.fromEntries(FILES.map((name) => [name, data<Row>(name)]))
const statements = data<Statement>('statements')
const bySaying = statements.map((s) => [s.key, s] as const)

/** Every value at a path such as "commitments.targets.form", through lists and past nulls. */
function at(path: string): unknown[] {
  const [file = '', ...fields] = path.split('.')
  const into = (found: unknown[], field: string) => found.flatMap((row) => (row as Row)[field] ?? [])
  return fields.reduce(into, rows[file] ?? [])
}

/** All must be known; every stranger is reported, not only the first. */
function expectKnown(found: unknown[], known: unknown[]) {
  expect(found.filter((one) => !known.includes(one))).toEqual([])
}

/** Every translated text in a record, however deep. */
function* wordsIn(value: unknown): Generator<Row> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value || 'uk' in value || 'ja' in value) yield value as Row
  else for (const inner of Object.values(value)) yield* wordsIn(inner)
}

const KEYS =
  `parties.slug meetings.slug documents.slug statements.key commitments.slug commitments.targets.key
  deliveries.key status-changes.key disagreements.key`.split(/\s+/)

/** Each name on the left is one on the right. */
const REFERENCES = `parties.parent → parties.slug
meetings.parties → parties.slug
meetings.participants.party → parties.slug
documents.publisher → parties.slug
documents.issuer → parties.slug
documents.meeting → meetings.slug
statements.commitment → commitments.slug
statements.target → commitments.targets.key
statements.document → documents.slug
statements.party → parties.slug
statements.meeting → meetings.slug
commitments.promisers → parties.slug
commitments.beneficiaries → parties.slug
commitments.channels → parties.slug
deliveries.commitment → commitments.slug
deliveries.target → commitments.targets.key
deliveries.channels → parties.slug
deliveries.stages.statement → statements.key
status-changes.commitment → commitments.slug
status-changes.evidence → statements.key
links.from → commitments.slug
links.to → commitments.slug
disagreements.commitment → commitments.slug
disagreements.a → statements.key
disagreements.b → statements.key`.split('\n')

const QUALIFIERS = 'exactly about over at_least up_to range not_said'
const MEASURES = 'claimed_total pledge commitment allocation disbursement in_kind_value'
const CODES = `parties.type: state government_body agency international_organisation firm group media
documents.translation: none official provisional unknown
statements.act: makes restates revises withdraws reports_progress reports_delivery claims_total contradicts
statements.modality: signed agreed decided pledges will scheduled announced intends considers welcomed discussed
statements.due.type: calendar event soon continuing none
statements.claim.qualifier: ${QUALIFIERS}
statements.claim.measure: ${MEASURES}
commitments.kind: dialogue conference_visit in_kind financial agreement policy_other
commitments.topic: security energy mine_action nuclear_safety recovery finance sanctions trade_investment people_visas diplomacy humanitarian other
commitments.testability: testable process continuing vague
commitments.life: active superseded withdrawn
commitments.targets.form: quantity money outcome
commitments.targets.qualifier: ${QUALIFIERS}
commitments.targets.measure: ${MEASURES}
commitments.targets.role: donated bought grant loan guarantee transported hosted not_said
deliveries.qualifier: ${QUALIFIERS}
deliveries.stages.stage: announced contracted shipped handed_over received in_use signed disbursed agreed_in_principle ratified in_force date_set held
status-changes.fulfilment: not_known not_started in_progress partly_fulfilled fulfilled not_fulfilled
links.type: restates supersedes part_of includes_amount_of may_overlap`.split('\n')

describe('references and codes', () => {
  it.each(KEYS)('%s: no name twice', (path) => {
    expect(at(path).filter((name, n) => at(path).indexOf(name) !== n)).toEqual([])
  })

  it.each(REFERENCES)('%s', (line) => {
    const [from = '', to = ''] = line.split(' → ')
    expect(at(from).length).toBeGreaterThan(0)
    expectKnown(at(from), at(to))
  })

  it.each(CODES)('%s', (line) => {
    const [path = '', ...codes] = line.split(/:? /)
    expect(at(path).length).toBeGreaterThan(0)
    expectKnown(at(path), codes)
  })

  it('lists parents before children', () => {
    const slugs = at('parties.slug')
    for (const [n, { parent }] of data<Row>('parties').entries()) {
      if (parent !== null) expect(slugs.slice(0, n)).toContain(parent)
    }
  })

  it('names targets of the same commitment', () => {
    for (const { commitment, target } of [...data<Row>('statements'), ...data<Row>('deliveries')]) {
      const own = data<Row & { targets: Bounds[] }>('commitments').find((c) => c.slug === commitment)?.targets
      if (target !== null) expect(own?.map((t) => t.key)).toContain(target)
    }
  })

  it('writes days as days', () => {
    const windows = ['start', 'strict_end', 'generous_end'].map((end) => `statements.due.${end}`)
    const points = ['meetings.day', 'documents.published_on', 'statements.said_on', 'deliveries.stages.on']
    for (const day of [...windows, ...points].flatMap(at)) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('gives a number exactly where one was said', () => {
    const sized = [...at('commitments.targets'), ...data<unknown>('deliveries')] as Bounds[]
    const odd = sized.filter((b) => (b.qualifier === 'not_said') !== ((b.low ?? b.high) === null))
    expect(odd.map((b) => b.key)).toEqual([])
  })

  it('has twenty-five commitments, each made or restated by a statement', () => {
    expect(at('commitments.slug')).toHaveLength(25)
    const promises = data<Row>('statements').filter((s) => s.act === 'makes' || s.act === 'restates')
    const promised = promises.map((s) => s.commitment)
    expectKnown(at('commitments.slug'), promised)
  })

  it('records exactly the two fulfilments that are sure', () => {
    expect(at('status-changes.commitment')).toEqual(['mine-action-conference', 'bilateral-document'])
    expect(at('status-changes.on')).toEqual(['2025-10-22', '2024-06-13'])
  })
})

describe('words and quotations', () => {
  it.each(FILES)('%s: every text in three languages', (name) => {
    for (const words of wordsIn(rows[name])) {
      expect(Object.keys(words)).toEqual(['en', 'uk', 'ja'])
      for (const text of Object.values(words)) expect(text).toMatch(/\S/)
      expect(words.uk).not.toMatch(/['"“”]/)
    }
  })

  it.each(bySaying)('%s: short, its deciding and due words within it', (_, { quote, emphasis, due }) => {
    expect(quote.exact.split(/\s+/).length).toBeLessThanOrEqual(25)
    for (const words of [...emphasis, due?.phrase ?? '']) expect(quote.exact).toContain(words)
  })

  it.each(data<Record<string, string>>('disagreements'))('$key: points at words of its statements', (d) => {
    const exact = (key: string | undefined) => statements.find((s) => s.key === key)?.quote.exact
    expect(exact(d.a)).toContain(d.emphasis_a)
    expect(exact(d.b)).toContain(d.emphasis_b)
  })
})

const SHARED = join(ROOT, '..', 'shared')
const [SEED, READOUTS, FOLLOWUPS] = ['documents', 'material/readouts/open', 'material/followups'] as const
const missing = [SEED, READOUTS, FOLLOWUPS].filter((folder) => !existsSync(join(SHARED, folder)))
if (missing.length > 0) console.info(`quotations not compared with their sources: no ../shared/${missing[0]}`)

/** The text of a source, found by its address. */
function textAt(url: unknown): string {
  const listed = (folder: string) => read<Record<string, string>[]>(SHARED, folder, 'documents.json')
  const docOf = (folder: string) => listed(folder).find((d) => d.url === url)?.doc
  const followups = read<{ addresses: Row }>(SHARED, FOLLOWUPS, 'followups.json').addresses
  const doc = docOf(SEED) ?? docOf(READOUTS) ?? Object.keys(followups).find((name) => followups[name] === url)
  const folder = docOf(SEED) ? SEED : join(docOf(READOUTS) ? READOUTS : FOLLOWUPS, 'docs')
  return readFileSync(join(SHARED, folder, `${doc}.txt`), 'utf8')
}

it.skipIf(missing.length > 0).each(bySaying)(
  '%s: once, verbatim, in its source',
  (_, { document, quote }) => {
    const text = textAt(data<Row>('documents').find((d) => d.slug === document)?.url)
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(text.split(quote.exact)).toHaveLength(2)
  },
)
