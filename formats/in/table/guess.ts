/** Which field each column gives, guessed from its header and its first values. */
import { fieldOf } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { LOCALES, type Locale } from '#domain/locale'
import type { HeadColumn } from './head.ts'
import { type HeaderWord, headerWord, isWrongColumn } from './header-words.ts'

const SCRIPTS: readonly (readonly [Locale, RegExp])[] = [
  ['ja', /[ぁ-んァ-ヶ一-龠]/],
  ['uk', /[Ѐ-ӿ]/],
  ['en', /[A-Za-z]/],
]

/** By its letters; null where it has none. */
export const scriptOf = (text: string): Locale | null =>
  SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? null

/** `my:1` names a record, while an address names a document. */
const NAME = /^[a-z][\w.-]*:[^/\s]+$/i

/** A link may lead to anything: one that leads to no document is nothing that the book can tell. */
const misleads = ({ base, sure }: HeaderWord, samples: readonly string[]): boolean =>
  base === 'document' && sure === 'alike' && samples.length > 0 && samples.every((one) => NAME.test(one))

/** A table does not change them. */
const PROOFS = ['act', 'modality']
/** Numbers of nobody's list are the rows of one table: only the field's own name asks for them to be read. */
const bare = ({ base, sure }: HeaderWord, what: Importable, samples: readonly string[]): boolean =>
  sure !== 'exact' &&
  fieldOf(what, base)?.sort === 'ref' &&
  samples.length > 0 &&
  samples.every((one) => /^[\d\s./-]+$/.test(one.normalize('NFKC')))

type Found = HeaderWord & { language: Locale | null }
type Plain = Pick<HeadColumn, 'column' | 'header' | 'samples'>

/** A text without a language beside it is in that of its values. */
const languageOf = (word: Found, samples: readonly string[], locale: Locale): Locale =>
  word.language ?? scriptOf(samples.join(' ')) ?? word.locale ?? locale

/** Of promises, what stands in words beside a code is read where the code is unchanged. */
function besideOf(what: Importable, base: string): { beside?: string } {
  const field = what === 'commitments' ? fieldOf(what, base) : undefined
  const read = field && !field.places && !PROOFS.includes(base) && (field.codes || field.sort === 'names')
  return read ? { beside: base } : {}
}

export function guessColumns(what: Importable, columns: readonly Plain[], locale: Locale): HeadColumn[] {
  const seen = new Set<string>()
  const words = columns.map(({ header }) => {
    const word = headerWord(what, header)
    const again = seen.has(header)
    seen.add(header)
    return again && word?.other ? { ...word, base: word.other } : word
  })
  const told = new Set(words.flatMap((word) => (word?.language ? [word.base] : [])))
  const coded = new Set(words.flatMap((word) => (word?.code ? [word.base] : [])))
  const unread = (column: Plain, computed = false): HeadColumn => ({
    ...column,
    field: null,
    sure: null,
    computed,
  })
  return columns.map((column, at) => {
    if (isWrongColumn(column.header)) return unread(column, true)
    const word = words[at]
    if (!word || misleads(word, column.samples) || bare(word, what, column.samples)) return unread(column)
    const { base, sure, code } = word
    const localized = LOCALES.some((one) => fieldOf(what, `${base}_${one}`))
    // Beside `title_en` and the like, `title` is what the book shows; beside a code, its name is.
    if (localized && !word.language && told.has(base)) return unread(column, true)
    if (!code && sure !== 'exact' && coded.has(base))
      return { ...unread(column, true), ...besideOf(what, base) }
    const name = localized ? `${base}_${languageOf(word, column.samples, locale)}` : base
    const found = fieldOf(what, name)
    if (!found || found.computed) return unread(column, found?.computed === true)
    return { ...column, field: name, sure, computed: false }
  })
}
