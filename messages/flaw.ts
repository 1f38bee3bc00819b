/** A flaw as a sentence: what is wrong, and how to mend it. */
import { isDay } from '#domain/day'
import { CODE_LISTS, type CodeList } from '#domain/import/field'
import { KINDS, type Kind } from '#domain/kind'
import type { Flaw, ProblemFacts } from '#domain/problem'
import type { Words } from '#messages/words'

/** Facts that a sentence may name but a flaw need not carry. */
const SILENT = { at: '', value: '', allowed: 'none', currency: '', form: '', allowed_forms: '' }

export const isList = (name: unknown): name is CodeList =>
  typeof name === 'string' && Object.hasOwn(CODE_LISTS, name)

/** Values of a closed list by their names, which are read like the codes themselves. */
function allowedOf({ t, stops }: Words, { list, allowed }: ProblemFacts): string | number {
  if (!isList(list)) return allowed || 'none'
  return CODE_LISTS[list].map((code) => t(`codes.${list as 'kind'}.${code as 'dialogue'}`)).join(stops.comma)
}

/** Days that a sentence names. */
const DAYS = ['said', 'published'] as const
const daysOf = ({ day }: Words, facts: ProblemFacts): ProblemFacts =>
  Object.fromEntries(
    DAYS.flatMap((name) => {
      const value = facts[name]
      return typeof value === 'string' && isDay(value) ? [[name, day(value)]] : []
    }),
  )

const isKind = (name: unknown): name is Kind => typeof name === 'string' && Object.hasOwn(KINDS, name)

/** Titles of records, a line for each, in the reader's language. */
function namesOf({ locale, stops }: Words, facts: ProblemFacts): string | number {
  const named = facts[`names_${locale}`]
  if (named === undefined) return facts.names ?? ''
  const [before, after] = stops.quotes
  return String(named)
    .split('\n')
    .map((name) => `${before}${name}${after}`)
    .join(stops.comma)
}

export const flawText = (words: Words, { code, at, facts }: Flaw): string =>
  words.t(`problems.${code}`, {
    ...SILENT,
    ...facts,
    ...daysOf(words, facts ?? {}),
    kind: isKind(facts?.kind) ? words.t(`codes.kind.${facts.kind}`) : (facts?.kind ?? ''),
    at: facts?.at ?? at ?? '',
    allowed: allowedOf(words, facts ?? {}),
    names: namesOf(words, facts ?? {}),
  })
