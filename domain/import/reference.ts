/** What others call a record: a scheme, which is the name of a list, and a value in it; a bare number is nobody's name. */

export type Reference = { readonly scheme: string; readonly value: string }

const NAMED = /^(\p{L}[\p{L}\p{M}\p{N}_.-]*)\s*[:：]\s*(\S.*)$/su

/** Null where no list is named: two people's number 3 are two things. */
export function referenceIn(text: string): Reference | null {
  const [, scheme, value] = NAMED.exec(text.trim()) ?? []
  return scheme && value ? { scheme: scheme.normalize('NFKC').toLowerCase(), value: value.trim() } : null
}

export const referenceText = ({ scheme, value }: Reference): string => `${scheme}:${value}`

/** A list as a scheme names it, such as `olenas-list`; null where the name does not begin with a letter. */
export function listScheme(name: string): string | null {
  const plain = name.normalize('NFKC').toLowerCase().trim()
  const scheme = plain
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\p{L}/u.test(scheme) ? scheme : null
}

/** The list of those that are written as references without naming one. */
export const COMMON_LIST = 'ref'

/** With its list, which the value itself or a person names, else the common one; null for a number whose list nobody names. */
export function referenceOf(text: string, list: string | null): string | null {
  const own = referenceIn(text)
  if (own) return referenceText(own)
  const scheme = list ?? (/\p{L}/u.test(text) ? COMMON_LIST : null)
  return scheme === null ? null : referenceText({ scheme, value: text.trim() })
}
