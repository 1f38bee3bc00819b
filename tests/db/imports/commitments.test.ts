// Commitments from a table: what becomes of each row, and what the book then says.
import { asc, desc, eq } from 'drizzle-orm'
import { describe, expect, it, test } from 'vitest'
import { audit, audit_subject, commitment, external_ref, ledger, target, version } from '#db/schema/sqlite'
import { addParty } from '#db/verbs/add-party'
import { verifyBook } from '#db/verify'
import { contents, imported, planned, tenPumps } from '#tests/support/imports.ts'
import { bookOfPumps, bookOfSources, system } from '#tests/support/records.ts'
import { rowCounts } from '#tests/support/store.ts'

describe('a new row', () => {
  test('makes a commitment, its target, its words and its reference in one act', async () => {
    const store = await bookOfSources()
    const { totals, seq } = await imported(store, 'commitments', [tenPumps])
    expect(totals).toMatchObject({ records: 1, new: 1, changed: 0, same: 0, refused: 0 })
    const [act] = await store.read.select().from(audit).orderBy(desc(audit.seq)).limit(1)
    expect(act).toMatchObject({ seq, act: 'import_table' })
    expect(
      await store.read
        .select()
        .from(audit_subject)
        .where(eq(audit_subject.seq, seq ?? 0)),
    ).toHaveLength(1)
    const [row] = await store.read.select().from(commitment)
    expect(row).toMatchObject({
      slug: 'ten-pumps-from-aland',
      title: { en: 'Ten pumps from Aland', uk: 'Десять насосів' },
      testability: 'testable',
      life: 'active',
    })
    expect(await store.read.select().from(external_ref)).toEqual([
      { scheme: 'own', value: '1', entity: 'commitment', id: row?.id },
    ])
    const [aim] = await store.read.select().from(target)
    expect(aim).toMatchObject({ form: 'quantity', qualifier: 'exactly', low: 10, high: 10 })
    const [line] = await store.read.select().from(ledger)
    expect(line?.body).toMatchObject({ due: { phrase: 'this year', generous_end: '2024-12-31' } })
    expect((await verifyBook(store.read)).differences).toEqual([])
  })

  test('brought in again is the same, and leaves no act', async () => {
    const store = await bookOfSources()
    await imported(store, 'commitments', [tenPumps])
    const before = await contents(store, [])
    const { totals, seq } = await imported(store, 'commitments', [tenPumps])
    expect(totals).toMatchObject({ same: 1, new: 0 })
    expect(seq).toBeNull()
    expect(await contents(store, [])).toEqual(before)
  })

  test('names a state by its country code', async () => {
    const store = await bookOfSources()
    await addParty(store, system, { slug: 'ukraine', type: 'state', name: { en: 'Ukraine' }, country: 'UA' })
    await addParty(store, system, { slug: 'agency', type: 'agency', name: { en: 'Agency' }, country: 'UA' })
    await imported(store, 'commitments', [{ ...tenPumps, beneficiaries: ['UA'] }])
    const [line] = await store.read.select().from(ledger)
    expect(line?.body.beneficiaries.map(({ slug }) => slug)).toEqual(['ukraine'])
  })

  test('without any key is known again by its title and sides', async () => {
    const store = await bookOfSources()
    const { ref: _, ...keyless } = tenPumps
    await imported(store, 'commitments', [keyless])
    expect((await imported(store, 'commitments', [keyless])).totals.same).toBe(1)
    const other = { ...keyless, promisers: ['boria'], beneficiaries: ['aland'] }
    expect((await imported(store, 'commitments', [other])).totals.new).toBe(1)
  })
})

describe('a row about a commitment that the book has', () => {
  const cases: [string, Record<string, unknown>, [string, string | null, string | null][]][] = [
    [
      'its title in one language',
      { title_en: 'Pumps, ten' },
      [['title_en', 'Ten pumps for Boria', 'Pumps, ten']],
    ],
    [
      'topic and life',
      { topic: 'recovery', life: 'withdrawn' },
      [
        ['topic', 'energy', 'recovery'],
        ['life', 'active', 'withdrawn'],
      ],
    ],
    ['a note that was not there', { note_uk: 'Так' }, [['note_uk', null, 'Так']]],
    ['its sides', { beneficiaries: 'Boria; paper' }, [['beneficiaries', 'boria', 'boria; paper']]],
    [
      'its target',
      { target_low: '12', target_high: '12' },
      [
        ['target_low', '10', '12'],
        ['target_high', '10', '12'],
      ],
    ],
    ['a kind that allows what is promised', { kind: 'policy_other' }, [['kind', 'in_kind', 'policy_other']]],
  ]
  it.each(cases)('changes %s', async (_name, input, changes) => {
    const { store, id } = await bookOfPumps()
    const dry = await planned(store, 'commitments', [{ slug: 'pumps', ...input }])
    const { fates, seq } = await imported(store, 'commitments', [{ slug: 'pumps', ...input }])
    expect(fates).toEqual(dry.fates)
    expect(fates[0]).toMatchObject({
      fate: 'changed',
      changes: changes.map(([field, old, now]) => ({ field, old, new: now })),
    })
    expect((await verifyBook(store.read)).differences).toEqual([])
    expect(
      await store.read
        .select()
        .from(audit_subject)
        .where(eq(audit_subject.seq, seq ?? 0)),
    ).toEqual([{ seq, commitment_id: id }])
    const again = await imported(store, 'commitments', [{ slug: 'pumps', ...input }])
    expect(again.totals.same).toBe(1)
  })

  test('writes versions of what changed, and none of what did not', async () => {
    const { store } = await bookOfPumps()
    const { seq } = await imported(store, 'commitments', [
      { slug: 'pumps', title_en: 'Pumps', promisers: 'aland; paper', target_phrase: 'ten' },
    ])
    const rows = await store.read
      .select({ entity: version.entity, n: version.n })
      .from(version)
      .where(eq(version.seq, seq ?? 0))
      .orderBy(asc(version.entity))
    expect(rows).toEqual([
      { entity: 'commitment', n: 2 },
      { entity: 'commitment_sides', n: 2 },
      { entity: 'target', n: 2 },
    ])
  })
})

describe('is refused, and nothing of it is written', () => {
  const cases: [string, Record<string, unknown>, string, string | null][] = [
    ['a new one without words', { ...tenPumps, quote: undefined }, 'required', 'quote'],
    ['a new one without a kind', { ...tenPumps, kind: undefined }, 'required', 'kind'],
    ['a party that nobody knows', { ...tenPumps, promisers: ['Atlantis'] }, 'not_found_name', 'promisers'],
    ['a document that nobody knows', { ...tenPumps, document: 'no' }, 'not_found_name', 'document'],
    [
      'a target that its kind cannot have',
      { ...tenPumps, kind: 'dialogue' },
      'form_not_of_kind',
      'target_low',
    ],
    ['a number that is none', { ...tenPumps, target_low: 'ten' }, 'not_an_amount', 'target_low'],
    [
      'a further target without a number',
      { slug: 'pumps', target_low: '1 | two' },
      'not_an_amount',
      'target_low',
    ],
    ['a kind that its targets forbid', { slug: 'pumps', kind: 'dialogue' }, 'form_not_of_kind', 'kind'],
    ['a topic that is none', { slug: 'pumps', topic: 'pumps' }, 'not_in_list', 'topic'],
  ]
  it.each(cases)('%s', async (_name, input, code, field) => {
    const { store } = await bookOfPumps()
    const before = await rowCounts(store)
    const { fates, seq } = await imported(store, 'commitments', [input])
    expect(fates[0]).toMatchObject({ fate: 'refused', flaws: [{ code, field }] })
    expect(seq).toBeNull()
    expect(await rowCounts(store)).toEqual(before)
  })

  test('the second of two rows that contradict each other; a repeated one is the same', async () => {
    const store = await bookOfSources()
    const { fates } = await imported(store, 'commitments', [
      tenPumps,
      tenPumps,
      { ...tenPumps, title_en: 'Other' },
    ])
    expect(fates.map((one) => [one.fate, one.flaws[0]?.code])).toEqual([
      ['new', undefined],
      ['same', undefined],
      ['refused', 'row_twice'],
    ])
    expect(await store.read.select().from(commitment)).toHaveLength(1)
  })
})
