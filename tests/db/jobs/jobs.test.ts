// A job from its file to the book and back, done by the thread that does all of them.

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { eq } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { wakeLeftBehind } from '#db/jobs/awake'
import { claimJob, recoverJobs } from '#db/jobs/claim'
import { approveJob, cancelJob, mapJob, openJob, undoJob } from '#db/jobs/steps'
import { jobById } from '#db/queries/job-by-id'
import { jobFile } from '#db/queries/job-file'
import { jobList } from '#db/queries/job-list'
import { jobRows } from '#db/queries/job-rows'
import { audit, commitment, job } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { addParty } from '#db/verbs/add-party'
import { fileBook } from '#tests/support/file-book.ts'
import { contents, imported, tenPumps } from '#tests/support/imports.ts'
import { person, system } from '#tests/support/records.ts'

const TABLE = `ref,title_en,kind,topic,promisers,beneficiaries,document,quote,speaker,modality,target_item_en,target_low
own:1,Ten pumps,in_kind,energy,aland,boria,aland-readout,ten pumps,aland,will,Pumps,10
own:2,Hoses,in_kind,energy,Atlantis,boria,aland-readout,hoses,aland,will,Hoses,3
`

async function doJobs(path: string): Promise<void> {
  const worker = new Worker('./app/_server/job-thread.ts', { workerData: { path }, execArgv: [] })
  await once(worker, 'exit')
}

const editor = person('editor')
const open = (store: Store, text = TABLE) =>
  openJob(store, editor, {
    sort: 'import',
    what: 'commitments',
    format: 'csv',
    file_name: 'table.csv',
    file: Buffer.from(text),
  })

test('is planned, approved, written in the name of the person, and undone', async () => {
  const { path, store } = await fileBook()
  const before = await contents(store, ['job', 'job_row', 'audit', 'audit_subject', 'version', 'ledger'])
  const id = await open(store)
  await doJobs(path)
  expect(await jobById(store.read, id)).toMatchObject({
    state: 'planned',
    total: 2,
    counts: { records: 2, new: 1, changed: 0, same: 0, refused: 1 },
  })
  const { rows } = await jobRows(store.read, id, { fate: 'refused' })
  expect(rows).toMatchObject([
    { line: 3, position: 2, flaws: [{ code: 'not_found_name', field: 'promisers' }] },
  ])
  await approveJob(store, editor, id)
  await doJobs(path)
  const done = await jobById(store.read, id)
  expect(done).toMatchObject({ state: 'done', counts: { new: 1, refused: 1 } })
  const [act] = await store.read
    .select()
    .from(audit)
    .where(eq(audit.seq, done?.seq ?? 0))
  expect(act).toMatchObject({ act: 'import_table', actor: 'ada', actor_name: 'Ada' })
  expect(await store.read.select().from(commitment)).toHaveLength(1)
  await undoJob(store, editor, id)
  expect(await jobById(store.read, id)).toMatchObject({ state: 'undone' })
  expect(await contents(store, ['job', 'job_row', 'audit', 'audit_subject', 'version', 'ledger'])).toEqual(
    before,
  )
  await expect(undoJob(store, editor, id)).rejects.toMatchObject({ code: 'undo_done' })
})

test('that the book has overtaken is planned anew', async () => {
  const { path, store } = await fileBook()
  const id = await open(store)
  await doJobs(path)
  await addParty(store, system, { slug: 'atlantis', type: 'state', name: { en: 'Atlantis' } })
  await approveJob(store, editor, id)
  await doJobs(path)
  expect(await jobById(store.read, id)).toMatchObject({
    state: 'planned',
    counts: { new: 2, refused: 0 },
    flaws: [{ code: 'import_changed' }],
  })
  expect(await store.read.select().from(commitment)).toHaveLength(0)
})

test('of a file that is no table fails with its flaws', async () => {
  const { path, store } = await fileBook()
  const id = await open(store, '\u0000\u0001')
  await doJobs(path)
  const failed = await jobById(store.read, id)
  expect(failed).toMatchObject({ state: 'failed' })
  expect(failed?.flaws?.[0]?.code).toMatch(/^table_/)
})

test('edits many commitments', async () => {
  const { path, store } = await fileBook()
  await imported(store, 'commitments', [tenPumps, { ...tenPumps, ref: 'own:2', slug: 'more' }])
  const options = { filter: 'kind=in_kind', day: '2025-01-01', fields: { topic: 'recovery' } }
  const id = await openJob(store, editor, { sort: 'bulk_edit', what: 'commitments', options })
  await doJobs(path)
  expect((await jobById(store.read, id))?.counts).toMatchObject({ changed: 2 })
  await approveJob(store, editor, id)
  await doJobs(path)
  expect((await store.read.select().from(commitment)).map((row) => row.topic)).toEqual([
    'recovery',
    'recovery',
  ])
  await undoJob(store, editor, id)
  expect((await store.read.select().from(commitment)).map((row) => row.topic)).toEqual(['energy', 'energy'])
})

describe('who and when', () => {
  test('a contributor may not, a file that is too large is not kept', async () => {
    const { store } = await fileBook()
    const given = { sort: 'import', what: 'parties', format: 'csv' } as const
    await expect(openJob(store, person('contributor'), given)).rejects.toMatchObject({ code: 'forbidden' })
    const file = new Uint8Array(51 * 1024 * 1024)
    await expect(openJob(store, editor, { ...given, file })).rejects.toMatchObject({
      code: 'table_too_large',
    })
  })

  test('a cancelled one is not done, and its file goes', async () => {
    const { path, store } = await fileBook()
    const id = await open(store)
    await cancelJob(store, editor, id)
    await doJobs(path)
    expect(await jobById(store.read, id)).toMatchObject({ state: 'cancelled' })
    expect(await jobFile(store.read, id)).toBeNull()
    await expect(approveJob(store, editor, id)).rejects.toMatchObject({ code: 'changed_meanwhile' })
  })

  test('one worker claims it; a dead one’s claim runs out', async () => {
    const { store } = await fileBook()
    const id = await open(store)
    expect((await claimJob(store, 'a', 1000))?.id).toBe(id)
    expect(await claimJob(store, 'b', 1000)).toBeNull()
    expect(await recoverJobs(store, 2000)).toBe(0)
    expect(await recoverJobs(store, 1_000_000)).toBe(1)
    expect((await claimJob(store, 'b', 1_000_000))?.id).toBe(id)
  })

  test('mapped anew it waits again, without its rows', async () => {
    const { path, store } = await fileBook()
    const id = await open(store)
    await doJobs(path)
    await mapJob(store, editor, id, { what: 'commitments', options: { mapping: { title_en: '' } } })
    expect((await jobRows(store.read, id)).rows).toEqual([])
    expect((await jobList(store.read)).jobs).toMatchObject([{ id, state: 'waiting' }])
  })

  test('files of finished jobs are forgotten after a week', async () => {
    const { store } = await fileBook()
    const id = await open(store)
    await store.write((q) => q.update(job).set({ state: 'done', finished_at: 0 }).where(eq(job.id, id)))
    await recoverJobs(store, 8 * 24 * 3600 * 1000)
    expect(await jobFile(store.read, id)).toBeNull()
  })
})

test('that a crash left in the middle is gone on with when the book is opened', async () => {
  const { path, store } = await fileBook()
  expect(await wakeLeftBehind(store.read, path)).toBe(false)
  const id = await open(store)
  await claimJob(store, 'a worker that died', Date.now())
  expect(await jobById(store.read, id)).toMatchObject({ state: 'planning' })
  expect(await wakeLeftBehind(store.read, path)).toBe(true)
  await vi.waitFor(
    async () => expect(await jobById(store.read, id)).toMatchObject({ state: 'planned' }),
    10_000,
  )
  expect(await wakeLeftBehind(store.read, path)).toBe(false)
})
