// Names, attached texts, links and disagreements as the verbs write them.
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { attached_text, citation, party } from '#db/schema/sqlite'
import { addParty } from '#db/verbs/add-party'
import { attachText } from '#db/verbs/attach-text'
import { recordCommitment } from '#db/verbs/record-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { linkCommitments, recordDisagreement } from '#db/verbs/relate'
import { bookOfPumps, made, pumps, quote, system } from '#tests/support/records.ts'

const DAY = '2025-06-01'
const _stage = (name: string, on: string) =>
  ({ stage: name, on, cite: { ...made, act: 'reports_delivery' as const } }) as never

async function book() {
  const made = await bookOfPumps()
  const view = async (day = DAY) => {
    const found = await commitmentBySlug(made.store.read, 'pumps', day)
    if (!found) throw new Error('no pumps')
    return found
  }
  return { ...made, view }
}

test('a name makes a slug; the second of that name gets a number, a name without Latin letters a tail', async () => {
  const { store } = await book()
  const add = (name: object) => addParty(store, system, { type: 'firm', name })
  expect((await add({ en: 'Łódź & Söhne' })).slug).toBe('odz-sohne')
  expect((await add({ en: 'Odz Sohne' })).slug).toBe('odz-sohne-2')
  expect((await add({ ja: '国際協力機構' })).slug).toMatch(/^firm-[a-z0-9]{5}$/)
  expect((await store.read.select().from(party).where(eq(party.slug, 'odz-sohne'))).length).toBe(1)
})

describe('an attached text', () => {
  test('is kept with its SHA-256, and every quotation is found in it', async () => {
    const { store, view } = await book()
    const text = `Kyiv.\r\n😀 ${made.quote.exact}.\r\n`
    const kept = `Kyiv.\n😀 ${made.quote.exact}.`
    const { found, missing, sha256 } = await attachText(store, system, { document: 'aland-readout', text })
    expect({ found, missing, sha256 }).toEqual({
      found: 1,
      missing: [],
      sha256: createHash('sha256').update(kept).digest('hex'),
    })
    expect((await view()).statements[0]?.quote.span).toEqual({ start: 9, end: 9 + made.quote.exact.length })
    expect((await store.read.select().from(attached_text))[0]?.text).toBe(kept)
  })

  test('without the words names them, and refuses further words that are not in it', async () => {
    const { store } = await book()
    const answer = await attachText(store, system, { document: 'aland-readout', text: 'Something else.' })
    expect(answer).toMatchObject({ found: 0, missing: [made.quote.exact] })
    expect((await store.read.select().from(citation))[0]?.span_start).toBeNull()
    const tried = recordStatement(store, system, { ...made, quote: quote('never said') })
    await expect(tried).rejects.toMatchObject({ code: 'quote_not_in_text', flaws: [{ at: 'quote.exact' }] })
  })

  test('finds words typed in another normal form', async () => {
    const { store } = await book()
    await attachText(store, system, { document: 'paper-story', text: 'Київ обіцяє допомогу' })
    await recordStatement(store, system, {
      ...made,
      document: 'paper-story',
      quote: quote('Київ обіцяє'.normalize('NFD')),
    })
    expect((await store.read.select().from(citation)).at(-1)).toMatchObject({
      exact: 'Київ обіцяє',
      span_start: 0,
      span_end: 11,
    })
  })
})

test('links and disagreements show on both pages', async () => {
  const { store, statement, view } = await book()
  const other = await recordCommitment(store, system, { ...pumps, slug: 'pumps-two' })
  await linkCommitments(store, system, { from: 'pumps-two', to: 'pumps', type: 'restates' })
  await recordDisagreement(store, system, {
    commitment: 'pumps',
    question: { en: 'How many?' },
    a: statement,
    b: other.statements['0'] ?? '',
  })
  const found = await view()
  expect(found.links).toMatchObject([{ type: 'restates', back: true, slug: 'pumps-two' }])
  expect(found.disagreements).toMatchObject([
    { question: { en: 'How many?' }, a: { id: statement }, b: { commitment: { slug: 'pumps-two' } } },
  ])
  expect((await commitmentBySlug(store.read, 'pumps-two', DAY))?.links).toMatchObject([
    { back: false, slug: 'pumps' },
  ])
})
