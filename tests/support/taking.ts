/** Files of a book as text or bytes, as the server and the command line write them. */
import { takenFrom } from '#db/queries/taken'
import type { Store } from '#db/store'
import { readAsked } from '#domain/taking'
import { FILES } from '#formats/out/index'
import type { Taking } from '#formats/out/taking'

async function* none() {}
/** A book whose tables are empty. */
export const NO_ROWS: Taking['rows'] = {
  commitments: none,
  statements: none,
  meetings: none,
  documents: none,
  parties: none,
  deliveries: none,
  flows: none,
}

export async function takingOf(store: Store, file: string, query = ''): Promise<Taking> {
  const found = FILES.get(file)
  const otherwise = { day: '2026-11-22', locale: 'en' } as const
  const asked = readAsked(new URLSearchParams(query), otherwise, found?.what)
  return {
    ...(await takenFrom(store.read, asked)),
    bookUrl: 'https://book.example.org',
    selfUrl: `https://book.example.org/export/${file}${query && `?${query}`}`,
  }
}

/** What is told before the first byte. */
export async function takenHead(store: Store, file: string, query = '') {
  return (await FILES.get(file)?.format.head?.(await takingOf(store, file, query))) ?? {}
}

export async function takenFile(store: Store, file: string, query = ''): Promise<Uint8Array> {
  const found = FILES.get(file)
  if (!found) throw new Error(`there is no ${file}`)
  const taking = await takingOf(store, file, query)
  await found.format.head?.(taking)
  const chunks: Uint8Array[] = []
  for await (const chunk of found.format.write(taking))
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return Buffer.concat(chunks)
}

export const takenText = async (store: Store, file: string, query = ''): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await takenFile(store, file, query))
