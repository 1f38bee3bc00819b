/** Codes by themselves, by their names in any of the book's languages, or by other words that people write for them. */
import { CODE_LISTS, type CodeList } from '#domain/import/field'
import { LOCALES } from '#domain/locale'
import { CATALOGUES } from '#messages/index'
import { wordKey } from './header-words.ts'

/** A name that two codes share is no name of either. */
function wordsOf(list: CodeList): ReadonlyMap<string, string | null> {
  const codes: readonly string[] = CODE_LISTS[list]
  const found = new Map<string, string | null>()
  for (const locale of LOCALES) {
    const names = (CATALOGUES[locale].codes as Readonly<Record<string, object>>)[list] ?? {}
    for (const [code, name] of Object.entries(names)) {
      if (!codes.includes(code)) continue
      const key = wordKey(String(name))
      const known = found.get(key)
      found.set(key, known === undefined || known === code ? code : null)
    }
  }
  for (const code of codes) found.set(wordKey(code), code)
  const others = othersOf(list)
  return new Map([...others].filter(([key]) => !found.has(key)).concat([...found]))
}

function othersOf(list: CodeList): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const locale of LOCALES) {
    const words = (CATALOGUES[locale].values as Readonly<Record<string, Readonly<Record<string, string>>>>)[
      list
    ]
    for (const [code, text] of Object.entries(words ?? {}))
      for (const word of text.split(';')) {
        const known = found.get(wordKey(word))
        found.set(wordKey(word), known === undefined || known === code ? code : null)
      }
  }
  return found
}

const WORDS = Object.fromEntries(
  Object.keys(CODE_LISTS).map((list) => [list, wordsOf(list as CodeList)]),
) as Readonly<Record<CodeList, ReadonlyMap<string, string | null>>>

export const codeIn = (list: CodeList, cell: string): string | null => WORDS[list].get(wordKey(cell)) ?? null
