// The whole book as a file of IATI, and how much memory writing it takes.
import { takenActivities, takenKinds } from '#db/queries/taken-activities'
import type { Store } from '#db/store'
import { readAsked } from '#domain/taking'
import { iati } from '#formats/out/iati/commitments'
import { NO_ROWS } from '#tests/support/taking.ts'

const asked = readAsked(new URLSearchParams(), { day: '2026-11-21', locale: 'en' })

export type Written = { characters: number; activities: number; growth: number }

/** `growth` is the most resident memory above the beginning, in megabytes. */
export async function writeIati(store: Store): Promise<Written> {
  const before = process.memoryUsage().rss
  let [characters, activities, most] = [0, 0, before]
  await store.snapshot(async (q) => {
    const taking = {
      asked,
      bookUrl: 'https://book.example.org',
      selfUrl: 'https://book.example.org/export/commitments.xml',
      version: 1,
      async *lines() {},
      rows: NO_ROWS,
      sources: async () => [],
      changes: async () => [],
      kinds: () => takenKinds(q, asked),
      async *activities() {
        for await (const facts of takenActivities(q, asked)) {
          activities++
          yield facts
        }
      },
    }
    for await (const chunk of iati.write(taking)) {
      characters += chunk.length
      most = Math.max(most, process.memoryUsage.rss())
    }
  })
  return { characters, activities, growth: (most - before) / 1e6 }
}
