// The founding records hold together, and say only what their sources say.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Fields that are always there, fields that may be null, and lists of names. */
type Has<K extends string> = Record<K, string>
type May<K extends string> = Record<K, string | null>
type Lists<K extends string> = Record<K, string[]>
type Bounds = Has<'qualifier'> & Record<'low' | 'high', number | string | null>
type Due = Has<'type' | 'phrase'> & May<'start' | 'strict_end' | 'generous_end'>
type Said = {
  quote: Has<'exact' | 'prefix' | 'suffix'>
  due: Due | null
  claim: Has<'measure' | 'qualifier' | 'amount'> | null
}

type Party = Has<'slug' | 'type'> & May<'parent'>
type Meeting = Has<'slug' | 'day'> & Lists<'parties'> & { participants: Has<'party'>[] }
type Source = Has<'slug' | 'publisher' | 'url' | 'translation'> & May<'issuer' | 'meeting'>
type Reference = May<'commitment' | 'target' | 'party' | 'meeting'>
type Statement = Has<'key' | 'document' | 'act' | 'modality' | 'said_on'> &
  Reference &
  Lists<'emphasis'> &
  Said
type Target = Bounds & Has<'key' | 'form' | 'role'> & May<'measure'>
type Judged = Has<'slug' | 'kind' | 'topic' | 'testability' | 'life'>
type Commitment = Judged & Lists<'promisers' | 'beneficiaries' | 'channels'> & { targets: Target[] }
type Stage = Has<'stage' | 'on' | 'statement'>
type Delivery = Bounds & Has<'key' | 'commitment' | 'target'> & Lists<'channels'> & { stages: Stage[] }
type StatusChange = Has<'key' | 'commitment' | 'fulfilment' | 'on'> & Lists<'evidence'>
type Disagreement = Has<'key' | 'commitment' | 'a' | 'b' | 'emphasis_a' | 'emphasis_b'>

const ROOT = resolve(import.meta.dirname, '..')
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T
const data = <T>(name: string): T[] => read<T[]>(ROOT, 'data', `${name}.json`)

const parties = data<Party>('parties')
const meetings = data<Meeting>('meetings')
const documents = data<Source>('documents')
const statements = data<Statement>('statements')
const commitments = data<Commitment>('commitments')
const deliveries = data<Delivery>('deliveries')
const statusChanges = data<StatusChange>('status-changes')
const links = data<Has<'from' | 'to' | 'type'>>('links')
const disagreements = data<Disagreement>('disagreements')
const all = {
  parties,
  meetings,
  documents,
  statements,
  commitments,
  deliveries,
  statusChanges,
  links,
  disagreements,
}

const targets = commitments.flatMap((c) => c.targets)
const stages = deliveries.flatMap((d) => d.stages)
const claims = statements.flatMap((s) => s.claim ?? [])
const dues = statements.flatMap((s) => s.due ?? [])
const sized = [...targets, ...deliveries]

/** Every translated text in a record, however deep. */
function* wordsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return
  if ('en' in value || 'uk' in value || 'ja' in value) yield value as Record<string, unknown>
  else for (const inner of Object.values(value)) yield* wordsIn(inner)
}

const slugs = (rows: Has<'slug'>[]) => rows.map((row) => row.slug)
const keys = (rows: Has<'key'>[]) => rows.map((row) => row.key)
const twice = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at)
const statementOf = (key: string) => statements.find((s) => s.key === key)
const bySaying = statements.map((s) => [s.key, s] as const)

/** All names must be known; every stranger is reported, not only the first. */
function known(names: readonly unknown[], among: readonly unknown[]) {
  expect(names.filter((name) => name !== null && !among.includes(name))).toEqual([])
}

describe('references', () => {
  it('has no name twice', () => {
    const named = [parties, meetings, documents, commitments].map(slugs)
    const keyed = [statements, targets, deliveries, statusChanges, disagreements].map(keys)
    expect([...named, ...keyed].flatMap(twice)).toEqual([])
  })

  it('lists parents before children', () => {
    for (const [at, { parent }] of parties.entries()) known([parent], slugs(parties.slice(0, at)))
  })

  it('finds every party', () => {
    known(
      meetings.flatMap((m) => [...m.parties, ...m.participants.map((p) => p.party)]),
      slugs(parties),
    )
    known(
      commitments.flatMap((c) => [...c.promisers, ...c.beneficiaries, ...c.channels]),
      slugs(parties),
    )
    const others = [...documents.flatMap((d) => [d.publisher, d.issuer]), ...statements.map((s) => s.party)]
    known([...others, ...deliveries.flatMap((d) => d.channels)], slugs(parties))
  })

  it('finds every meeting, document and commitment', () => {
    const tied = [...statements, ...deliveries, ...statusChanges, ...disagreements]
    const linked = links.flatMap((l) => [l.from, l.to])
    known([...tied.map((row) => row.commitment), ...linked], slugs(commitments))
    const met = [...documents, ...statements].map((row) => row.meeting)
    known(met, slugs(meetings))
    const cited = statements.map((s) => s.document)
    known(cited, slugs(documents))
  })

  it('finds every target in its own commitment', () => {
    for (const { commitment, target } of [...statements, ...deliveries])
      known([target], keys(commitments.find((c) => c.slug === commitment)?.targets ?? []))
  })

  it('finds every statement that something rests on', () => {
    const cited = [...stages.map((s) => s.statement), ...statusChanges.flatMap((c) => c.evidence)]
    known([...cited, ...disagreements.flatMap((d) => [d.a, d.b])], keys(statements))
  })

  it('has twenty-five commitments, each with a statement that makes or restates it', () => {
    expect(commitments).toHaveLength(25)
    const said = statements.filter((s) => s.act === 'makes' || s.act === 'restates')
    const promised = said.flatMap((s) => s.commitment ?? [])
    known(slugs(commitments), promised)
  })

  it('records exactly the two fulfilments that are sure', () => {
    const found = statusChanges.map((c) => `${c.commitment} ${c.fulfilment} ${c.on}`)
    expect(found).toEqual([
      'mine-action-conference fulfilled 2025-10-22',
      'bilateral-document fulfilled 2024-06-13',
    ])
  })
})

/** File, field and the codes that the field may hold. */
const CODES = `
parties type: state government_body agency international_organisation firm group media
documents translation: none official provisional unknown
statements act: makes restates revises withdraws reports_progress reports_delivery claims_total contradicts
statements modality: signed agreed decided pledges will scheduled announced intends considers welcomed discussed
dues type: calendar event soon continuing none
commitments kind: dialogue conference_visit in_kind financial agreement policy_other
commitments topic: security energy mine_action nuclear_safety recovery finance sanctions trade_investment people_visas diplomacy humanitarian other
commitments testability: testable process continuing vague
commitments life: active superseded withdrawn
targets form: quantity money outcome
targets role: donated bought grant loan guarantee transported hosted not_said
sized qualifier: exactly about over at_least up_to range not_said
sized measure: claimed_total pledge commitment allocation disbursement in_kind_value
stages stage: announced contracted shipped handed_over received in_use signed disbursed agreed_in_principle ratified in_force date_set held
statusChanges fulfilment: not_known not_started in_progress partly_fulfilled fulfilled not_fulfilled
links type: restates supersedes part_of includes_amount_of may_overlap`

describe('codes and sizes', () => {
  const rows: Record<string, Record<string, unknown>[]> = {
    ...all,
    targets,
    stages,
    dues,
    sized: [...sized, ...claims],
  }
  it.each(CODES.trim().split('\n'))('%s', (line) => {
    const [file = '', field = '', ...codes] = line.split(/:? /)
    expect(rows[file]?.length).toBeGreaterThan(0)
    known(
      (rows[file] ?? []).map((row) => row[field] ?? null),
      codes,
    )
  })

  it('gives a number where one was said, and none where none was', () => {
    for (const b of sized)
      expect([b.key, b.low ?? b.high]).toEqual([b.key, b.qualifier === 'not_said' ? null : expect.anything()])
    const money = [
      ...targets.filter((t) => t.form === 'money').flatMap((t) => t.low ?? []),
      ...claims.map((c) => c.amount),
    ]
    for (const amount of money) expect(amount).toMatch(/^\d+(\.\d+)?$/)
  })

  it('writes days as days', () => {
    const windows = dues
      .filter((d) => d.type === 'calendar')
      .flatMap((d) => [d.start, d.strict_end, d.generous_end])
    const days = [
      ...meetings.map((m) => m.day),
      ...statements.map((s) => s.said_on),
      ...stages.map((s) => s.on),
    ]
    for (const day of [...days, ...windows]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})

describe('words and quotations', () => {
  it.each(Object.entries(all))('%s: every text in three languages', (_, rows) => {
    for (const words of wordsIn(rows)) {
      expect(Object.keys(words)).toEqual(['en', 'uk', 'ja'])
      for (const text of Object.values(words)) expect(text).toMatch(/\S/)
      expect(words.uk).not.toMatch(/['"“”]/)
    }
  })

  it.each(bySaying)('%s: short, its deciding and due words within it', (_, { quote, emphasis, due }) => {
    expect(quote.exact.split(/\s+/).length).toBeLessThanOrEqual(25)
    for (const words of [...emphasis, due?.phrase ?? '']) expect(quote.exact).toContain(words)
  })

  it.each(disagreements)('$key: points at words of its statements', (d) => {
    expect(statementOf(d.a)?.quote.exact).toContain(d.emphasis_a)
    expect(statementOf(d.b)?.quote.exact).toContain(d.emphasis_b)
  })
})

const SHARED = join(ROOT, '..', 'shared')
const FOLDERS = { seed: 'documents', followups: 'material/followups', readouts: 'material/readouts/open' }
const here = Object.values(FOLDERS).every((folder) => existsSync(join(SHARED, folder)))
if (!here)
  console.info('skipped: quotations are not compared with their sources, because ../shared is not there')

/** The text of a source, found by its address. */
function textAt(url: string | undefined): string {
  const listed = (folder: string) =>
    read<{ doc: string; url: string | null }[]>(SHARED, folder, 'documents.json')
  const { addresses } = read<{ addresses: Record<string, string> }>(
    SHARED,
    FOLDERS.followups,
    'followups.json',
  )
  const seed = listed(FOLDERS.seed).find((d) => d.url === url)
  const followup = Object.entries(addresses).find(([, address]) => address === url)
  const readout = listed(FOLDERS.readouts).find((d) => d.url === url)
  const file = seed
    ? `documents/${seed.doc}`
    : followup
      ? `${FOLDERS.followups}/docs/${followup[0]}`
      : `${FOLDERS.readouts}/docs/${readout?.doc}`
  return readFileSync(join(SHARED, `${file}.txt`), 'utf8')
}

describe.skipIf(!here)('every quotation stands verbatim, once, in its source (needs ../shared)', () => {
  it.each(bySaying)('%s', (_, { document, quote }) => {
    const text = textAt(documents.find((d) => d.slug === document)?.url)
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
    expect(text.split(quote.exact)).toHaveLength(2)
  })
})
