/** Rules that ask for any letter, bound to the alphabets that their language is written in: `\p{L}` is hundreds of ranges, and every rule is asked at every word. */

const bound = (source: string, letters: string): string =>
  source.replaceAll(/(\[\^?)\\p\{L\}/g, `$1${letters}`).replaceAll('\\p{L}', `[${letters}]`)

/** A table with all its expressions, and sources of expressions, bound to the letters of a character class. */
export function inAlphabet<T>(table: T, letters: string): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return bound(value, letters)
    if (value instanceof RegExp) return new RegExp(bound(value.source, letters), value.flags)
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, walk(own)]))
  }
  return walk(table) as T
}
