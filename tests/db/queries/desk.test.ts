// The desk's questions, asked of the founding records.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { namesOf, offersOf } from '#app/[locale]/desk/_inputs/names.ts'
import { MEMORY } from '#db/open'
import { choices } from '#db/queries/choices'
import { deskActs } from '#db/queries/desk-acts'
import { deskLastChange } from '#db/queries/desk-last-change'
import { deskWork } from '#db/queries/desk-work'
import { seedDocuments } from '#db/seed'
import { openStore, type Store } from '#db/store'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { STOPS } from '#messages/stops'

let store: Store
const anna = { actor: { type: 'user', id: 'u1', name: 'Anna', role: 'editor' } } as const

beforeAll(async () => {
  store = openStore(MEMORY)
  await seedDocuments(store)
})
afterAll(() => store.close())

test('work on a day: past their date, earliest first', async () => {
  const { overdue } = await deskWork(store.read, '2025-02-01', 'en')
  // "This year" and "today", said in November 2024, and a visit in December of that year.
  expect(overdue.lines.map((line) => line.slug).sort()).toEqual(
    ['first-deputy-pm-visit', 'generators-100', 'generators-batch-today'].sort(),
  )
  const ends = overdue.lines.map((line) => line.due.generous_end ?? '')
  expect(ends).toEqual([...ends].sort())
})

test('a look takes a promise from the list of those never looked at', async () => {
  const before = await deskWork(store.read, '2025-02-01', 'en', 100)
  const slug = before.never_looked.lines[0]?.slug ?? ''
  await logLook(store, anna, { commitment: slug, on: '2025-01-20', looked_at: [{ name: 'mofa.go.jp' }] })
  const after = await deskWork(store.read, '2025-02-01', 'en', 100)
  expect(after.never_looked.lines.map((line) => line.slug)).not.toContain(slug)
  expect(after.never_looked.total).toBe(before.never_looked.total - 1)
})

test('the longest silent come first, and a fulfilled promise is silent in peace', async () => {
  const { silent } = await deskWork(store.read, '2026-01-01', 'en', 100)
  const said = silent.lines.map((line) => line.last_said_on ?? '')
  expect(said).toEqual([...said].sort())
  expect(silent.lines.map((line) => line.slug)).not.toContain('mine-action-conference')
})

test('lists are cut, totals are not', async () => {
  const { silent } = await deskWork(store.read, '2026-01-01', 'en', 3)
  expect(silent.lines).toHaveLength(3)
  expect(silent.total).toBeGreaterThan(3)
})

test('the latest acts name who, what and about which promise', async () => {
  await logLook(store, anna, {
    commitment: 'generators-100',
    on: '2025-01-21',
    looked_at: [{ name: 'JICA' }],
  })
  const [latest] = await deskActs(store.read)
  expect(latest).toMatchObject({ act: 'log_look', actor_name: 'Anna', about: [{ slug: 'generators-100' }] })
})

test('the last change is the one that wrote the present version', async () => {
  expect(await deskLastChange(store.read, 'generators-100')).toMatchObject({ n: 1, act: 'record_commitment' })
  await changeStatus(store, anna, {
    commitment: 'generators-100',
    n: 1,
    fulfilment: 'in_progress',
    on: '2025-01-22',
    look: { looked_at: [{ name: 'JICA' }] },
  })
  expect(await deskLastChange(store.read, 'generators-100')).toMatchObject({
    n: 2,
    act: 'change_status',
    actor_name: 'Anna',
  })
  expect(await deskLastChange(store.read, 'nothing')).toBeNull()
})

test('every offered label leads back to its record, and so does a name in another language', async () => {
  const found = await choices(store.read)
  const offers = offersOf(found, { text: (text) => text.uk ?? '', dayShort: (day) => day, stops: STOPS.uk })
  const names = namesOf(found, offers)
  for (const { label, slug } of Object.values(offers).flat())
    expect(names.get(label.toLowerCase())).toBe(slug)
  expect(names.get('japan')).toBe('japan')
  expect(names.get('日本国')).toBe('japan')
})
