// Counts what the finder found against labels, as LABELS.md of the material says.
import type { Found } from '#domain/finder/found'
import type { Label, Labelled } from './sets.ts'

export type Field = 'kind' | 'due' | 'promiser'
export type Miss = { type: 'missed' | 'false' | 'delivery' | Field; doc: string; text: string; told: string }
export type Tally = {
  right: number
  falses: number
  missed: number
  specific: { right: number; all: number }
  deliveries: { right: number; falses: number; all: number }
  fields: Record<Field, { right: number; all: number }>
  misses: Miss[]
}

export const emptyTally = (): Tally => ({
  right: 0,
  falses: 0,
  missed: 0,
  specific: { right: 0, all: 0 },
  deliveries: { right: 0, falses: 0, all: 0 },
  fields: { kind: { right: 0, all: 0 }, due: { right: 0, all: 0 }, promiser: { right: 0, all: 0 } },
  misses: [],
})

type At = { start: number; end: number }
const matches = (a: At, b: At): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= Math.min(a.end - a.start, b.end - b.start) / 2

const bears = (label: Label, what: 'commitment' | 'delivery'): boolean =>
  label.label === what || label.also === what

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '').trim()
const names = (text: string | null): string =>
  (text ?? '').split(';').map(plain).filter(Boolean).sort().join(';')

function dueRight(label: string | null, found: string | null): boolean {
  if (label === null || found === null) return label === found
  const [a, b] = [plain(label), plain(found)]
  return a.includes(b) || b.includes(a)
}

function countFields(label: Label, one: Found, doc: string, tally: Tally): void {
  const told = one.promisers.map((party) => party.name).join('; ')
  const answers: [Field, boolean, string][] = [
    [
      'kind',
      [label.kind, ...label.kind_alt].includes(one.kind.replaceAll('_', '-')),
      `${label.kind} ≠ ${one.kind}`,
    ],
    ['due', dueRight(label.due, one.due.phrase), `${label.due} ≠ ${one.due.phrase}`],
    ['promiser', names(label.promiser) === names(told), `${label.promiser} ≠ ${told}`],
  ]
  for (const [field, right, difference] of answers) {
    tally.fields[field].all++
    if (right) tally.fields[field].right++
    else tally.misses.push({ type: field, doc, text: one.text, told: difference })
  }
}

export function count({ doc, labels, text }: Labelled, found: readonly Found[], tally: Tally): void {
  for (const label of labels) {
    if (label.ambiguous) continue
    const hits = found.filter((one) => matches(one, label))
    if (label.label === 'delivery') {
      tally.deliveries.all++
      if (hits.some((one) => bears(label, one.label))) tally.deliveries.right++
      else
        tally.misses.push({
          type: 'delivery',
          doc,
          text: text.slice(label.start, label.end),
          told: hits[0]?.label ?? 'none',
        })
    }
    if (label.label !== 'commitment') continue
    const hit = hits.find((one) => bears(label, one.label))
    if (label.specific) tally.specific.all++
    if (!hit) {
      tally.missed++
      tally.misses.push({
        type: 'missed',
        doc,
        text: text.slice(label.start, label.end),
        told: label.specific ? 'specific' : 'general',
      })
      continue
    }
    tally.right++
    if (label.specific) tally.specific.right++
    countFields(label, hit, doc, tally)
  }
  for (const one of found) {
    const at = labels.filter((label) => matches(one, label))
    if (at.some((label) => label.ambiguous || bears(label, one.label))) continue
    if (one.label === 'delivery') {
      tally.deliveries.falses++
      tally.misses.push({ type: 'false', doc, text: one.text, told: 'no delivery' })
    } else {
      tally.falses++
      const why = one.why.map(({ rule, points }) => `${rule} ${points}`).join(', ')
      tally.misses.push({ type: 'false', doc, text: one.text, told: `${one.score.toFixed(2)}: ${why}` })
    }
  }
}

export const ratio = ({ right, all }: { right: number; all: number }): number =>
  all === 0 ? Number.NaN : right / all

export function figures(tally: Tally) {
  const precision = ratio({ right: tally.right, all: tally.right + tally.falses })
  const recall = ratio({ right: tally.right, all: tally.right + tally.missed })
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    specific: ratio(tally.specific),
    kind: ratio(tally.fields.kind),
    due: ratio(tally.fields.due),
    promiser: ratio(tally.fields.promiser),
    deliveries: ratio(tally.deliveries),
  }
}
