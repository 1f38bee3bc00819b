import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { audit, version } from '#db/schema/sqlite'
import { addParty } from '#db/verbs/add-party'
import { attachText } from '#db/verbs/attach-text'
import { recordBatch, reportStage } from '#db/verbs/batch'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordStatement } from '#db/verbs/record-statement'
import { bookOfPumps, made, system } from '#tests/support/records.ts'

const DAY = '2025-06-01'
const stage = (name: string, on: string) =>
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

describe('versions: one act, one version of each row that it wrote', () => {
  test.each<[string, (b: Awaited<ReturnType<typeof book>>) => Promise<unknown>, string[]]>([
    [
      'add_party',
      ({ store }) => addParty(store, system, { type: 'firm', name: { en: 'Works' } }),
      ['party 1'],
    ],
    [
      'record_statement',
      ({ store }) => recordStatement(store, system, { ...made, commitment: 'pumps' }),
      ['citation 1', 'statement 1'],
    ],
    [
      'log_look',
      ({ store }) => logLook(store, system, { commitment: 'pumps', on: DAY, looked_at: [{ name: 'M' }] }),
      ['look 1'],
    ],
    [
      'change_status',
      ({ store, statement }) =>
        changeStatus(store, system, {
          commitment: 'pumps',
          n: 1,
          fulfilment: 'in_progress',
          on: DAY,
          evidence: [statement],
        }),
      ['commitment 2', 'status_change 1'],
    ],
    [
      'edit_commitment',
      ({ store }) =>
        editCommitment(store, system, {
          commitment: 'pumps',
          n: 1,
          title: { en: 'Pumps' },
          topic: 'energy',
          life: 'active',
        }),
      ['commitment 2'],
    ],
    [
      'record_batch',
      ({ store, target }) =>
        recordBatch(store, system, {
          commitment: 'pumps',
          target,
          qualifier: 'exactly',
          low: 3,
          high: 3,
          stages: [stage('shipped', DAY)],
        }),
      ['citation 1', 'delivery 1', 'stage_report 1', 'statement 1'],
    ],
    [
      'attach_text',
      ({ store }) =>
        attachText(store, system, { document: 'aland-readout', text: `So: ${made.quote.exact}.` }),
      ['attached_text 1', 'citation 2'],
    ],
  ])('%s', async (act, run, written) => {
    const b = await book()
    await run(b)
    const acts = await b.store.read.select().from(audit)
    const last = acts.at(-1)
    expect(last?.act).toBe(act)
    const rows = await b.store.read
      .select()
      .from(version)
      .where(eq(version.seq, last?.seq ?? 0))
    expect(rows.map((row) => `${row.entity} ${row.n}`).sort()).toEqual(written)
  })
})

test('a batch climbs its ladder and is counted once', async () => {
  const { store, target, view } = await book()
  const first = { commitment: 'pumps', target, qualifier: 'exactly', low: 4, high: 4 } as const
  const { id } = await recordBatch(store, system, { ...first, stages: [stage('announced', '2024-12-01')] })
  expect((await view()).line.targets[0]).toMatchObject({
    announced: { amount: 4 },
    delivered: { amount: null },
  })
  await reportStage(store, system, {
    delivery: id,
    ...(stage('handed_over', '2025-01-10') as object),
  } as never)
  await reportStage(store, system, { delivery: id, ...(stage('in_use', '2025-02-01') as object) } as never)
  const { line, deliveries } = await view()
  expect(line.targets[0]).toMatchObject({
    announced: { amount: null, batches: 0 },
    delivered: { amount: 4, batches: 1 },
  })
  expect(deliveries[0]?.stages.map((one) => one.stage)).toEqual(['announced', 'handed_over', 'in_use'])
  expect((await view('2025-01-09')).line.targets[0]).toMatchObject({
    announced: { amount: 4 },
    delivered: { amount: null },
  })
})

test('money of a batch is in the target’s currency, in minor units', async () => {
  const money = {
    key: 'pumps',
    item: { en: 'Grant' },
    form: 'money',
    qualifier: 'over',
    low: '2.5',
    high: null,
    currency: 'KWD',
    measure: 'pledge',
  } as const
  const { store, target } = await bookOfPumps({ kind: 'financial', targets: [money] } as never)
  const batch = { commitment: 'pumps', target, qualifier: 'exactly', low: '1.234', high: '1.234' } as const
  await recordBatch(store, system, { ...batch, stages: [stage('disbursed', '2025-01-01')] })
  const found = await commitmentBySlug(store.read, 'pumps', DAY)
  expect(found?.line.targets[0]).toMatchObject({
    promised: 2500,
    delivered: { amount: 1234 },
    currency: 'KWD',
  })
  const other = recordBatch(store, system, { ...batch, currency: 'USD', stages: [stage('disbursed', DAY)] })
  await expect(other).rejects.toMatchObject({
    code: 'currency_differs',
    flaws: [{ at: 'currency', facts: { currency: 'KWD' } }],
  })
})

test('a status with evidence fulfils; a look alone is told as a look', async () => {
  const { store, statement, view } = await book()
  await logLook(store, system, { commitment: 'pumps', on: '2025-01-05', looked_at: [{ name: 'Ministry' }] })
  expect((await view()).line).toMatchObject({
    evidence: 'none_found',
    standing: 'overdue',
    last_looked_on: '2025-01-05',
  })
  await changeStatus(store, system, {
    commitment: 'pumps',
    n: 1,
    fulfilment: 'fulfilled',
    on: '2024-12-20',
    evidence: [statement],
  })
  const { line, statuses, n } = await view()
  expect(line).toMatchObject({
    standing: 'fulfilled_in_time',
    fulfilled_on: '2024-12-20',
    evidence: 'promiser_claim',
  })
  expect([statuses[0]?.statements[0]?.quote.exact, n]).toEqual([made.quote.exact, 2])
})

test('a vague phrase is read from the day of the meeting', async () => {
  const { store, view } = await book()
  await recordStatement(store, system, {
    ...made,
    act: 'revises',
    commitment: 'pumps',
    said_on: '2025-01-02',
    meeting: 'summit',
    due_phrase: 'next fall',
  })
  expect((await view()).line.due).toMatchObject({
    start: '2025-09-01',
    strict_end: '2025-11-30',
    generous_end: '2025-12-21',
  })
  expect((await view()).line).toMatchObject({ moved: 1, due_first: { phrase: 'this year' } })
})
