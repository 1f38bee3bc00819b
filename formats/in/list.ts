/** The list to which a file's references without a scheme belong, as a person names it. */
import { COMMON_LIST, listScheme } from '#domain/import/reference'
import { problem } from '#domain/problem'
import type { InOptions } from './format.ts'

const SHOWN = 80

export function listOf({ list }: Pick<InOptions, 'list'>): string | null {
  if (list === undefined || list.trim() === '') return null
  const scheme = listScheme(list.slice(0, SHOWN))
  if (scheme === null) throw problem('list_without_letters', 'list', { value: list.slice(0, SHOWN) })
  return scheme
}

/** A column, or a key, of the field's own name was written for this book: its numbers are references on purpose. */
export const isOwnName = (header: string): boolean => /^(external[ _])?ref$/i.test(header.trim())

export const listUnder = (header: string, list: string | null): string | null =>
  list ?? (isOwnName(header) ? COMMON_LIST : null)
