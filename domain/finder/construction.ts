/** A cue in its clause: what stands before it, who is its subject, which verb follows, and the points that these are worth. */
import type { Span } from '#domain/citation'
import type { FoundLabel, Reason } from '#domain/finder/found'
import { anyMatches, matchesOf, matchesOfRows } from '#domain/finder/matches'
import type { Context, Cue } from '#domain/finder/rule'

export type Construction = Span & {
  cue: Cue
  label: FoundLabel
  /** Where the subject stands, in the sentence. */
  subject: Span
  reasons: Reason[]
}

export type ClauseRules = {
  /** Ends directly before a verb that is joined to another: it has its subject elsewhere and is not governed by what stands before. */
  joined: RegExp
  /** Begins a new clause; the subject stands behind the last of these. */
  clause: RegExp
  /** Begins a stretch that what stands before does not govern. */
  stretch: RegExp
}

const lastEnd = (text: string, pattern: RegExp): number => {
  let end = 0
  for (const match of matchesOf(pattern, text)) end = match.index + match[0].length
  return end
}

function placesOf(text: string, start: number, end: number, rules: ClauseRules) {
  const head = text.slice(0, start)
  const joined = rules.joined.test(head)
  const from = joined ? start : lastEnd(head, rules.clause)
  return {
    subject: { start: from, end: start },
    before: joined ? '' : head.slice(lastEnd(head, rules.stretch)),
    after: text.slice(end),
  }
}

const speaksTo = ({ label, cues }: Context, cue: Cue): boolean =>
  (!label || label === cue.label) && (!cues || cues.includes(cue.rule))

const patternOf = ({ pattern }: { pattern: RegExp }): RegExp => pattern
const PLACES = new WeakMap<readonly Context[], Map<Context['place'], Context[]>>()

/** The contexts whose place holds any of them. */
function contextsIn(looked: Looked, contexts: readonly Context[]): readonly Context[] {
  const places = PLACES.get(contexts) ?? Map.groupBy(contexts, ({ place }) => place)
  PLACES.set(contexts, places)
  const held = new Set<Context['place']>()
  for (const [place, own] of places) {
    const where = looked[place]
    if (where !== null && anyMatches(own, patternOf, where)) held.add(place)
  }
  return held.size === 0 ? [] : contexts.filter(({ place }) => held.has(place))
}

type Looked = Record<Context['place'], string | null>
type Found = [Cue, RegExpExecArray]

/** Cues with stems are looked for where one stands, those without them wherever any of the language's cues matches. */
function* cuesIn(text: string, cues: readonly Cue[]): Generator<Found> {
  if (cues.some(({ stems }) => !stems) && !cues.some(({ stems }) => stems)) {
    yield* matchesOfRows(cues, patternOf, text)
    return
  }
  const small = text.toLowerCase()
  for (const cue of cues) {
    if (cue.stems && !cue.stems.some((stem) => small.includes(stem))) continue
    for (const match of matchesOf(cue.pattern, text)) yield [cue, match]
  }
}

/** Every cue of a sentence with the contexts that speak to it. */
export function constructionsOf(
  text: string,
  cues: readonly Cue[],
  contexts: readonly Context[],
  rules: ClauseRules,
): Construction[] {
  const found: Construction[] = []
  for (const [cue, match] of cuesIn(text, cues)) {
    const start = match.index
    const end = start + match[0].length
    const { subject, before, after } = placesOf(text, start, end, rules)
    const looked: Looked = {
      before,
      after,
      verb: cue.verb ? after : null,
      subject: text.slice(subject.start, subject.end),
      sentence: text,
    }
    const reasons: Reason[] = [{ rule: cue.rule, words: match[0].trim(), points: cue.points }]
    for (const context of contextsIn(looked, contexts)) {
      const where = looked[context.place]
      if (where === null || !speaksTo(context, cue)) continue
      const said = context.pattern.exec(where)
      if (said) reasons.push({ rule: context.rule, words: said[0].trim(), points: context.points })
    }
    found.push({ start, end, cue, label: cue.label, subject, reasons })
  }
  return found
}

const UNDER_LEAD: Cue = {
  rule: 'under_lead',
  label: 'commitment',
  modality: 'agreed',
  points: 0.8,
  pattern: /^/gu,
  verb: true,
}

/** An item of a list whose first line promises: "The ministers agreed to:". */
export function underLead(text: string, contexts: readonly Context[]): Construction {
  const reasons: Reason[] = [{ rule: UNDER_LEAD.rule, words: '', points: UNDER_LEAD.points }]
  for (const { place, pattern, rule, points } of contexts) {
    const said = place === 'verb' || place === 'sentence' ? pattern.exec(text) : null
    if (said) reasons.push({ rule, words: said[0].trim(), points })
  }
  return { start: 0, end: 0, cue: UNDER_LEAD, label: 'commitment', subject: { start: 0, end: 0 }, reasons }
}
