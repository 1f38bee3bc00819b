/** A small book of invented parties: Aland promises, Boria receives, and a paper looks on. */
import type { Store } from '#db/store'
import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'
import { recordCommitment } from '#db/verbs/record-commitment'
import { type Actor, type Role, systemActor } from '#domain/permission'
import { emptyStore } from '#tests/support/store.ts'

export const system = { actor: systemActor('test'), at: Date.UTC(2026, 10, 21, 12) }
export const person = (role: Role, name = 'Ada'): { actor: Actor } => ({
  actor: { type: 'user', id: name.toLowerCase(), name, role },
})

const PARTIES = [
  { slug: 'aland', type: 'state', name: { en: 'Aland' }, country: 'AX' },
  { slug: 'aland-ministry', type: 'government_body', name: { en: 'Ministry of Aland' }, parent: 'aland' },
  { slug: 'boria', type: 'state', name: { en: 'Boria', uk: 'Борія' } },
  { slug: 'boria-ministry', type: 'government_body', name: { en: 'Ministry of Boria' }, parent: 'boria' },
  { slug: 'paper', type: 'media', name: { en: 'The Paper' } },
] as const

const DOCUMENTS = [
  { slug: 'aland-readout', publisher: 'aland-ministry', meeting: 'summit', published_on: '2024-11-16' },
  { slug: 'boria-readout', publisher: 'boria-ministry', meeting: 'summit', published_on: '2024-11-16' },
  { slug: 'paper-story', publisher: 'paper', published_on: '2025-03-01' },
] as const

/** Words in a document, as a statement gives them. */
export const quote = (exact: string) => ({ exact, prefix: '', suffix: '' })

export const made = {
  document: 'aland-readout',
  act: 'makes',
  modality: 'will',
  party: 'aland-ministry',
  quote: quote('Aland will give ten pumps this year'),
} as const

export const pumps = {
  slug: 'pumps',
  title: { en: 'Ten pumps for Boria', uk: 'Десять насосів', ja: 'ボリアへのポンプ10台の供与' },
  kind: 'in_kind',
  topic: 'energy',
  promisers: ['aland'],
  beneficiaries: ['boria'],
  targets: [
    { key: 'pumps', item: { en: 'Pumps' }, form: 'quantity', qualifier: 'exactly', low: 10, high: 10 },
  ],
  statements: [{ ...made, due_phrase: 'this year' }],
} satisfies Parameters<typeof recordCommitment>[2]

export async function addSources(store: Store): Promise<void> {
  for (const party of PARTIES) await addParty(store, system, party)
  const parties = ['aland', 'boria']
  const place = { en: 'Boria City' }
  await addMeeting(store, system, {
    slug: 'summit',
    title: { en: 'Summit' },
    day: '2024-11-16',
    place,
    parties,
  })
  for (const document of DOCUMENTS)
    await addDocument(store, system, { title: `Text of ${document.publisher}`, ...document })
}

/** Parties, a meeting and three documents, but no promise yet. */
export async function bookOfSources(): Promise<Store> {
  const store = emptyStore()
  await addSources(store)
  return store
}

/** The small book with one promise of ten pumps, due in 2024. */
export async function bookOfPumps(change: Partial<typeof pumps> = {}) {
  const store = await bookOfSources()
  const written = await recordCommitment(store, system, { ...pumps, ...change })
  return {
    store,
    id: written.id,
    target: written.targets.pumps ?? '',
    statement: written.statements['0'] ?? '',
  }
}
