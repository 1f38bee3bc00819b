/** Files of a book as text or bytes, as the server and the command line write them. */
import { ledgerVersion } from '#db/queries/health'
import { takenActivities, takenKinds } from '#db/queries/taken-activities'
import { takenChanges } from '#db/queries/taken-changes'
import { takenLines } from '#db/queries/taken-lines'
import { takenSources } from '#db/queries/taken-sources'
import type { Store } from '#db/store'
import { readAsked } from '#domain/taking'
import { FILES } from '#formats/out/index'

async function takingOf(store: Store, file: string, query: string) {
  const asked = readAsked(new URLSearchParams(query), { day: '2026-11-22', locale: 'en' })
  const format = FILES.get(file)
  if (!format) throw new Error(`there is no ${file}`)
  const taking = {
    asked,
    bookUrl: 'https://book.example.org',
    selfUrl: `https://book.example.org/export/${file}${query && `?${query}`}`,
    version: await ledgerVersion(store.read),
    lines: () => takenLines(store.read, asked),
    sources: () => takenSources(store.read, asked),
    changes: () => takenChanges(store.read, asked),
    kinds: () => takenKinds(store.read, asked),
    activities: () => takenActivities(store.read, asked),
  }
  return { format, taking }
}

/** What is told before the first byte. */
export async function takenHead(store: Store, file: string, query = '') {
  const { format, taking } = await takingOf(store, file, query)
  return (await format.head?.(taking)) ?? {}
}

export async function takenFile(store: Store, file: string, query = ''): Promise<Uint8Array> {
  const { format, taking } = await takingOf(store, file, query)
  await format.head?.(taking)
  const chunks: Uint8Array[] = []
  for await (const chunk of format.write(taking))
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}

export const takenText = async (store: Store, file: string, query = ''): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await takenFile(store, file, query))
