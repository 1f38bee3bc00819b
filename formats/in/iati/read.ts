// Reads a file of IATI activities, 1.01 to 2.03, one activity at a time.
import { problem } from '#domain/problem'
import { defaultsOf, emptyActivity, takePart } from './activity.ts'
import { attribute, type Element } from './element.ts'
import type { Defaults } from './parts.ts'
import type { IatiActivity } from './record.ts'
import { checkCounts, checkOwn, checkPlace, checkShape, type Strictness } from './shape.ts'
import { type Part, partsOf } from './stream.ts'
import { type IatiWarning, shortened, type Tell } from './tell.ts'

export type Read = { activity: IatiActivity | null; warnings: IatiWarning[] }

/** An activity with more parts than this is held by no reader. */
const PARTS_LIMIT = 100_000

type Open = {
  activity: IatiActivity
  defaults: Defaults
  strictness: Strictness
  counts: Map<string, number>
  parts: number
}

/** Version 2 gave every element a shape; what has no version, or an older one, is only read. */
const strictnessOf = (version: string | null): Strictness =>
  version !== null && !version.startsWith('1') && !version.startsWith('0') ? 'whole' : 'forms'

class Reading {
  private version: string | null = null
  private open: Open | null = null
  private warnings: IatiWarning[] = []
  private activities = 0

  private tell: Tell = ({ line, column }, code, facts = {}) => {
    const short = Object.entries(facts).map(([name, value]) => [name, shortened(value)] as const)
    const facts_ = Object.fromEntries(short)
    this.warnings.push({ of: 'iati', line, column, header: null, identifier: null, code, facts: facts_ })
  }

  private taken(activity: IatiActivity | null): Read {
    const identifier = activity?.identifier ?? null
    const warnings = this.warnings.splice(0).map((one) => ({ ...one, identifier }))
    return { activity, warnings }
  }

  private begin(element: Element): void {
    const activity = emptyActivity(element, this.version)
    const strictness = strictnessOf(this.version)
    this.open = { activity, defaults: defaultsOf(element), strictness, counts: new Map(), parts: 0 }
  }

  private add(element: Element): void {
    if (!this.open) return
    const { activity, defaults, strictness, counts } = this.open
    if (++this.open.parts > PARTS_LIMIT) throw problem('xml_heavy', undefined, { line: element.line })
    const before = counts.get(element.name) ?? 0
    counts.set(element.name, before + 1)
    if (strictness === 'whole') checkPlace('iati-activity', '', element, before, this.tell)
    checkShape(element, 'iati-activity', strictness, this.tell)
    takePart(activity, element, defaults, this.tell)
  }

  private end(element: Element): Read {
    const open = this.open
    this.open = null
    this.activities++
    if (!open) return this.taken(null)
    checkOwn(element, '', open.strictness, this.tell)
    if (open.strictness === 'whole') checkCounts(element, open.counts, this.tell)
    if (open.activity.identifier === null) this.tell(element, 'identifier_missing')
    return this.taken(open.activity)
  }

  take({ type, element }: Part): Read | null {
    if (type === 'file') {
      this.version = attribute(element, 'version')
      // A bare activity has nowhere to say it.
      if (this.version === null && element.name === 'iati-activities') this.tell(element, 'version_missing')
    }
    if (type === 'activity') this.begin(element)
    if (type === 'child') this.add(element)
    if (type === 'end') return this.end(element)
    if (type === 'stray') checkPlace('iati-activities', '', element, 0, this.tell)
    if (type === 'done') {
      if (strictnessOf(this.version) === 'whole') checkOwn(element, '', 'whole', this.tell)
      if (this.activities === 0) this.tell(element, 'no_activities')
      return this.taken(null)
    }
    return null
  }
}

/** Throws a `Problem` where the file must be refused whole; until it ends without one, nothing read may be kept. */
export async function* readIati(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Read> {
  const reading = new Reading()
  for await (const part of partsOf(chunks)) {
    const read = reading.take(part)
    if (read) yield read
  }
}
