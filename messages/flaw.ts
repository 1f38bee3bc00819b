/** A flaw as a sentence: what is wrong, and how to mend it. */
import { CODE_LISTS, type CodeList } from '#domain/import/field'
import type { Flaw, ProblemFacts } from '#domain/problem'
import type { Words } from '#messages/words'

/** Facts that a sentence may name but a flaw need not carry. */
const SILENT = { at: '', value: '', allowed: 'none', currency: '' }

const isList = (name: unknown): name is CodeList =>
  typeof name === 'string' && Object.hasOwn(CODE_LISTS, name)

/** Values of a closed list by their names, which are read like the codes themselves. */
function allowedOf({ t, stops }: Words, { list, allowed }: ProblemFacts): string | number {
  if (!isList(list)) return allowed || 'none'
  return CODE_LISTS[list].map((code) => t(`codes.${list as 'kind'}.${code as 'dialogue'}`)).join(stops.comma)
}

export const flawText = (words: Words, { code, at, facts }: Flaw): string =>
  words.t(`problems.${code}`, { ...SILENT, at: at ?? '', ...facts, allowed: allowedOf(words, facts ?? {}) })
