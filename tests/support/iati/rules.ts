/** Applies a ruleset of IATI (IATI/IATI-Rulesets, SPEC.rst) to a file; what it breaks comes back in words. */
import { descendants, type Node, stringOf } from './tree.ts'
import { holds, select } from './xpath.ts'

export type Case = {
  condition?: string
  paths?: string[]
  prefix?: string[]
  start?: string
  separator?: string
  regex?: string
  sum?: number
  min?: number
  max?: number
  less?: string
  more?: string
  date?: string
  end?: string
  one?: string
  all?: string
  if?: string
  then?: string
  excluded?: string[]
  foreach?: string
  do?: Rules
  subs?: string[]
  ruleInfo?: { id: string; severity: string; message: string }
}
type Rules = Record<string, { cases: Case[] }>
export type Ruleset = Record<string, Rules>
type Hand = { node: Node; now: string }
type Check = (one: Case, hand: Hand) => boolean

const nodesOf = ({ paths = [] }: Case, node: Node) => paths.flatMap((path) => select(path, node))
const textsOf = (one: Case, node: Node) => nodesOf(one, node).map(stringOf)
const instant = (text: string | undefined): number | null => {
  const at = Date.parse(text ?? '')
  return Number.isNaN(at) ? null : at
}
const dateAt = (path: string | undefined, { node, now }: Hand): (number | null)[] =>
  path === 'NOW' ? [instant(now)] : select(path ?? '', node).map((one) => instant(stringOf(one)))
const pairs = (a: (number | null)[], b: (number | null)[], test: (a: number, b: number) => boolean) =>
  a.every((x) => b.every((y) => x === null || y === null || test(x, y)))
/** Sums in hundredths of millionths, so that decimals add up exactly. */
const SCALE = 1e8
const total = (texts: string[]) => texts.reduce((sum, text) => sum + Math.round(Number(text) * SCALE), 0)

/** What each word of `one_or_all` asks of everything that could bear it. */
const ALL: Record<string, (node: Node) => boolean> = {
  lang: (node) => bearing(node, ['narrative'], 'xml:lang'),
  currency: (node) => bearing(node, ['value', 'forecast', 'loan-status'], 'currency'),
  sector: (node) => {
    const all = node.children.filter(({ name }) => name === 'transaction')
    return all.every(({ children }) => children.some(({ name }) => name === 'sector'))
  },
}
const bearing = (node: Node, names: string[], attribute: string) =>
  descendants(node)
    .filter(({ name }) => names.includes(name))
    .every(({ attributes }) => attributes.some(({ name }) => name === attribute))

const CHECKS: Record<string, Check> = {
  no_more_than_one: (one, { node }) => nodesOf(one, node).length <= 1,
  atleast_one: (one, { node }) => nodesOf(one, node).length >= 1,
  dependent: ({ paths = [] }, { node }) => {
    const there = paths.filter((path) => select(path, node).length > 0).length
    return there === 0 || there === paths.length
  },
  only_one_of: ({ excluded = [], paths = [] }, { node }) => {
    const count = paths.flatMap((path) => select(path, node)).length
    return excluded.some((path) => select(path, node).length > 0) ? count === 0 : count === 1
  },
  one_or_all: ({ one = '', all = '' }, { node }) => {
    const above = node.parent && one.startsWith('@') && select(one, node.parent).length > 0
    return Boolean(above) || select(one, node).length > 0 || (ALL[all]?.(node) ?? false)
  },
  sum: (one, { node }) => total(textsOf(one, node)) === Math.round((one.sum ?? 0) * SCALE),
  strict_sum: (one, { node }) => total(textsOf(one, node)) === Math.round((one.sum ?? 0) * SCALE),
  date_order: ({ less, more }, hand) => pairs(dateAt(less, hand), dateAt(more, hand), (a, b) => a <= b),
  date_now: ({ date }, hand) => pairs(dateAt(date, hand), [instant(hand.now)], (a, b) => a <= b),
  time_limit: ({ start, end }, hand) =>
    pairs(
      dateAt(start, hand),
      dateAt(end, hand),
      (a, b) => b <= new Date(a).setUTCFullYear(new Date(a).getUTCFullYear() + 1),
    ),
  between_dates: ({ date, start, end }, hand) =>
    pairs(dateAt(start, hand), dateAt(date, hand), (a, b) => a <= b) &&
    pairs(dateAt(date, hand), dateAt(end, hand), (a, b) => a <= b),
  regex_matches: (one, { node }) =>
    textsOf(one, node).every((text) => new RegExp(one.regex ?? '').test(text)),
  regex_no_matches: (one, { node }) =>
    textsOf(one, node).every((text) => !new RegExp(one.regex ?? '').test(text)),
  startswith: (one, { node }) => {
    const { prefix, start, separator = '' } = one
    const paths = prefix ?? (start ? [start] : [])
    // The register of organisations is a service, no file.
    if (paths.includes('ORG-ID-PREFIX')) return true
    const beginnings = paths.flatMap((path) => select(path, node)).map((found) => stringOf(found) + separator)
    return textsOf(one, node).every((text) => beginnings.some((beginning) => text.startsWith(beginning)))
  },
  unique: (one, { node }) => {
    const texts = textsOf(one, node)
    return new Set(texts).size === texts.length
  },
  if_then: ({ if: when = '', then = '' }, { node }) => !holds(when, node) || holds(then, node),
  no_spaces: (one, { node }) => textsOf(one, node).every((text) => text === text.trim()),
  range: (one, { node }) =>
    textsOf(one, node).every((text) => Number(text) >= (one.min ?? 0) && Number(text) <= (one.max ?? 0)),
}

function brokenBy(rules: Rules, hand: Hand): string[] {
  return Object.entries(rules).flatMap(([name, { cases }]) =>
    cases.flatMap((one) => {
      if (one.condition && !holds(one.condition, hand.node)) return []
      if (name === 'loop') return brokenInLoop(one, hand)
      const check = CHECKS[name]
      if (!check) throw new Error(`no such rule: ${name}`)
      if (check(one, hand)) return []
      return [`${one.ruleInfo?.id ?? name} (${one.ruleInfo?.severity ?? ''}): ${one.ruleInfo?.message ?? ''}`]
    }),
  )
}

/** Each found value is set in the place of $1; the standard names `condition` among those places or uses it all the same. */
const brokenInLoop = ({ foreach = '', do: inner = {} }: Case, hand: Hand): string[] =>
  [...new Set(select(foreach, hand.node).map(stringOf))].flatMap((value) =>
    brokenBy(JSON.parse(JSON.stringify(inner).replaceAll('$1', value)) as Rules, hand),
  )

export const broken = (ruleset: Ruleset, root: Node, now: string): string[] =>
  Object.entries(ruleset).flatMap(([context, rules]) =>
    select(context, root).flatMap((node) => brokenBy(rules, { node, now })),
  )
