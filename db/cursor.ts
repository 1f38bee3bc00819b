/** Where a page ends, as text that says which sorting it belongs to. */
import { problem } from '#domain/problem'

export const writeCursor = (sorting: string, key: string | number, id: string): string =>
  Buffer.from(JSON.stringify([sorting, key, id])).toString('base64url')

export function readCursor(text: string, sorting: string): { key: string | number; id: string } {
  try {
    const [name, key, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    const keyed = typeof key === 'string' || typeof key === 'number'
    if (name === sorting && keyed && typeof id === 'string') return { key, id }
  } catch {
    // A cursor that is no JSON is as broken as one of another sorting.
  }
  throw problem('broken_cursor', 'cursor')
}
