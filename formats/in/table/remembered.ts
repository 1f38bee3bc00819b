/** A mapping that was set for a table with the same headers, laid on this one: its columns may stand in another order. */
import type { Mapping } from '../format.ts'

/** Columns of one header are told apart by their order. */
function keysOf(headers: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return headers.map((header) => {
    const before = seen.get(header) ?? 0
    seen.set(header, before + 1)
    return `${before} ${header}`
  })
}

/** Columns by their numbers; a field that had none is said to have none. */
export function remembered(mapping: Mapping, former: readonly string[], headers: readonly string[]): Mapping {
  const now = keysOf(headers)
  const before = keysOf(former)
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => {
      if (typeof column !== 'number') return [field, column]
      const at = now.indexOf(before[column - 1] ?? '')
      return [field, at < 0 ? '' : at + 1]
    }),
  )
}
