/** Which promises have the title that a row gives: how a row without a name of its own is known again. */
import type { Q } from '#db/q'
import { commitment } from '#db/schema/sqlite'
import { LOCALES, type Localized } from '#domain/locale'

export function titleBook(q: Q) {
  let known: Map<string, string[]> | undefined

  async function read(): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>()
    for (const { id, title } of await q
      .select({ id: commitment.id, title: commitment.title })
      .from(commitment))
      for (const words of new Set(Object.values(title))) {
        const of = found.get(words)
        if (of) of.push(id)
        else found.set(words, [id])
      }
    return found
  }

  /** By the first language that the row gives. */
  return async (title: Localized | null): Promise<readonly string[]> => {
    const words = LOCALES.map((locale) => title?.[locale]).find(Boolean)
    if (!words) return []
    known ??= await read()
    return known.get(words) ?? []
  }
}
