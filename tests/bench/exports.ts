// How long whole tables take as files, and how much memory they take beside: a day's worth of the largest book.

import { takenFrom } from '#db/queries/taken'
import type { Store } from '#db/store'
import { readAsked } from '#domain/taking'
import { FILES } from '#formats/out/index'
import { grown } from './grown.ts'
import type { Line } from './server.ts'

/** Seconds for 100,000 promises; megabytes for any size. */
const LIMITS = { 'commitments.csv': 2, 'commitments.xlsx': 15, 'commitments.json': 5, 'statements.csv': 5 }
const MEMORY_LIMIT = 100

async function write(store: Store, file: string): Promise<number> {
  const asked = readAsked(new URLSearchParams(), { day: '2026-11-21', locale: 'en' })
  const address = 'https://book.example.org'
  const encoder = new TextEncoder()
  let bytes = 0
  await store.snapshot(async (q) => {
    const taking = { ...(await takenFrom(q, asked)), bookUrl: address, selfUrl: `${address}/export/${file}` }
    for await (const chunk of FILES.get(file)?.format.write(taking) ?? [])
      bytes += (typeof chunk === 'string' ? encoder.encode(chunk) : chunk).length
  })
  return bytes
}

/** Once each, as a reader who asks for the first time. */
export async function measureExports(store: Store): Promise<Line[]> {
  const lines: Line[] = []
  for (const [file, limit] of Object.entries(LIMITS)) {
    let taken = 0
    const memory = await grown(async () => {
      const start = performance.now()
      await write(store, file)
      taken = performance.now() - start
    })
    lines.push({ name: `file: ${file}`, unit: 'ms', limit: limit * 1000, value: taken })
    lines.push({ name: `… memory beside`, unit: 'MB', limit: MEMORY_LIMIT, value: memory })
  }
  return lines
}
