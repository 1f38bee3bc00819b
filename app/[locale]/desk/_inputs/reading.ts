/** Reads what a form sent: fields are named by the path of the verb's input that they fill. */
import { LOCALES, type Localized } from '#domain/locale'
import type { Flaw, ProblemCode } from '#domain/problem'

/** The names that a reader may type for a record, and the short name behind each. */
export type Names = ReadonlyMap<string, string>

export const plainName = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

export type Reading = ReturnType<typeof readingOf>

/**
 * `names` turns a typed name to a short name; a name that nobody knows goes on as typed, and the verb says so at its
 * field. `added` is the document that the same form has just added. What the reading itself finds wrong it notes in
 * `flaws`, so that all of it is said at once, with what the verb finds.
 */
export function readingOf(form: FormData, names: Names, added: string | null = null) {
  const flaws: Flaw[] = []
  const text = (name: string): string | undefined => {
    const value = form.get(name)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  }
  const ref = (name: string): string | undefined => {
    const typed = text(name)
    return typed && (names.get(plainName(typed)) ?? typed)
  }
  const numbered = (name: string): string[] =>
    [...new Set([...form.keys()].filter((key) => key.startsWith(`${name}.`)))]
      .map((key) => /^\d+/.exec(key.slice(name.length + 1))?.[0])
      .filter((at) => at !== undefined)
  const rows = (name: string): string[] => [...new Set(numbered(name))].map((at) => `${name}.${at}`)
  return {
    flaws,
    flaw(code: ProblemCode, at: string): null {
      flaws.push({ code, at })
      return null
    },
    text,
    ref,
    rows,
    /** One text in up to three languages: `title.en`, `title.uk`, `title.ja`. */
    words(name: string): Localized | undefined {
      const given = LOCALES.flatMap((locale) => {
        const value = text(`${name}.${locale}`)
        return value ? [[locale, value] as const] : []
      })
      return given.length > 0 ? Object.fromEntries(given) : undefined
    },
    document: (name: string): string => added ?? ref(name) ?? '',
    /** Several records: `promisers.0`, `promisers.1`. */
    refs: (name: string): string[] => rows(name).flatMap((row) => ref(row) ?? []),
    ticked: (name: string): string[] =>
      form.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[],
    lines: (name: string): string[] =>
      (text(name) ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    some: (...fields: string[]): boolean => fields.some((name) => text(name) !== undefined),
    /** The version of a record that the editor saw; 0, which no record ever has, where the form lost it. */
    version: (name: string): number => Number.parseInt(text(name) ?? '', 10) || 0,
  }
}

/** A code from a list goes to the verb as it is: the verb's own parser refuses one that is not in it. */
export const code = <T extends string>(value: string | undefined): T => (value ?? '') as T
