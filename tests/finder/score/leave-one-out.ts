// Are the points fitted to single texts? Each text is judged by points that were learned from all the others.
import type { Construction } from '#domain/finder/construction'
import { readAll } from '#domain/finder/find'
import type { KnownParty } from '#domain/finder/found'
import type { Labelled } from './sets.ts'

/** A sentence's commitment constructions as lists of rules, and whether it bears a commitment; null leaves it out. */
type Case = { doc: string; options: string[][]; is: boolean; specific: boolean }
type Weights = Map<string, number>

const EVEN = 2
/** How far learning may carry a rule's points from those it has: ridge towards the present ones. */
const PULL = 0.05
const STEPS = 120
const RATE = 0.05

type At = { start: number; end: number }
const matches = (a: At, b: At): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= Math.min(a.end - a.start, b.end - b.start) / 2

export function casesOf(
  documents: readonly Labelled[],
  parties: readonly KnownParty[],
  present: Weights,
): Case[] {
  return documents.flatMap(({ doc, text, language, published, labels }) => {
    const { reads } = readAll(text, { language, day: published, parties })
    return labels.flatMap((label) => {
      if (label.ambiguous || label.also) return []
      const constructions = reads
        .filter(({ sentence }) => matches(sentence, label))
        .flatMap((read) => [...read.constructions])
        .filter((one: Construction) => one.label === 'commitment')
      for (const one of constructions) for (const { rule, points } of one.reasons) present.set(rule, points)
      const options = constructions.map((one) => one.reasons.map(({ rule }) => rule))
      return [{ doc, options, is: label.label === 'commitment', specific: label.specific === true }]
    })
  })
}

const sum = (rules: readonly string[], weights: Weights): number =>
  rules.reduce((total, rule) => total + (weights.get(rule) ?? 0), 0)

function best(options: readonly string[][], weights: Weights): string[] | null {
  let found: string[] | null = null
  for (const rules of options) if (!found || sum(rules, weights) > sum(found, weights)) found = rules
  return found
}

function learn(cases: readonly Case[], present: Weights): Weights {
  const weights = new Map(present)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>()
    for (const { options, is } of cases) {
      const rules = best(options, weights)
      if (!rules) continue
      const miss = (is ? 1 : 0) - 1 / (1 + Math.exp(EVEN - sum(rules, weights)))
      for (const rule of rules) slope.set(rule, (slope.get(rule) ?? 0) + miss)
    }
    for (const [rule, points] of weights)
      weights.set(
        rule,
        points + RATE * ((slope.get(rule) ?? 0) - PULL * 10 * (points - (present.get(rule) ?? 0))),
      )
  }
  return weights
}

export type Left = { right: number; falses: number; missed: number; specific: { right: number; all: number } }

function judge(cases: readonly Case[], weights: Weights, left: Left): void {
  for (const { options, is, specific } of cases) {
    const rules = best(options, weights)
    const said = rules !== null && sum(rules, weights) >= EVEN
    if (is && said) left.right++
    if (is && !said) left.missed++
    if (!is && said) left.falses++
    if (is && specific) {
      left.specific.all++
      if (said) left.specific.right++
    }
  }
}

export function leaveOneOut(documents: readonly Labelled[], parties: readonly KnownParty[]): Left {
  const present: Weights = new Map()
  const cases = casesOf(documents, parties, present)
  const left: Left = { right: 0, falses: 0, missed: 0, specific: { right: 0, all: 0 } }
  for (const { doc } of documents) {
    const weights = learn(
      cases.filter((one) => one.doc !== doc),
      present,
    )
    judge(
      cases.filter((one) => one.doc === doc),
      weights,
      left,
    )
  }
  return left
}
