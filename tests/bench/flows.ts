// A dataset of many flows, brought in as an edition, to measure what its pages ask.
import type { Store } from '#db/store'
import { importRecords } from '#db/verbs/import-records'
import type { ImportRecord } from '#domain/import/record'
import { systemActor } from '#domain/permission'

const MEASURES = ['commitment', 'disbursement', 'pledge', null] as const
const CURRENCIES = ['USD', 'EUR', 'JPY'] as const
const DONORS = ['Japan', 'Germany', 'Norway', 'Canada', 'France', 'Italy', 'Poland']

async function* records(size: number): AsyncGenerator<ImportRecord> {
  for (let n = 0; n < size; n++) {
    const day = `${2015 + (n % 11)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
    const flow = {
      ref: `flow-${n}`,
      code: String(n % 5),
      measure: MEASURES[n % MEASURES.length] ?? null,
      amount: `${n * 137}.${String(n % 100).padStart(2, '0')}`,
      currency: CURRENCIES[n % CURRENCIES.length],
      starts: day,
      ends: day,
      provider: DONORS[n % DONORS.length],
      receiver: `Organisation ${n % 300}`,
      places: [{ sort: 'country', vocabulary: null, code: n % 3 ? 'UA' : 'AF', name: null, share: null }],
      description: `Contribution ${n} to the response, for generators and transformers before the winter`,
    }
    yield { line: n + 2, identifier: flow.ref, flaws: [], input: { activity: null, flows: [flow] } }
  }
}

/** Milliseconds that it took. */
export async function fillFlows(store: Store, size: number): Promise<number> {
  const start = performance.now()
  await importRecords(
    store,
    { actor: systemActor('bench') },
    {
      what: 'flows',
      records: () => records(size),
      options: { slug: `flows-${size}`, file_name: 'flows.csv' },
    },
  )
  return performance.now() - start
}
