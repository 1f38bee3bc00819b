// Reads a file of IATI activities, 1.01 to 2.03, one activity at a time.
import { problem } from '#domain/problem'
import { defaultsOf, emptyActivity, versionOf } from './activity.ts'
import { Children, checkOlder } from './children.ts'
import { attribute, type Element, isForeign } from './element.ts'
import type { Defaults } from './parts.ts'
import type { IatiActivity } from './record.ts'
import { ACTIVITY, LIST, WRAPPER } from './root.ts'
import { checkOwn, checkShape, type Strictness } from './shape.ts'
import { type Part, partsOf } from './stream.ts'
import { takePart } from './take-part.ts'
import { type IatiWarning, shortened, type Tell } from './tell.ts'

export type Read = { activity: IatiActivity | null; warnings: IatiWarning[] }

/** An activity with more parts than this is held by no reader. */
const PARTS_LIMIT = 100_000

type Open = {
  activity: IatiActivity
  defaults: Defaults
  strictness: Strictness
  children: Children | null
  parts: number
  /** One misplaced part tells how the whole was written. */
  misplaced: boolean
}

/** Version 2 gave every element a shape; what has no version, or an older one, is only read. */
const strictnessOf = (version: string | null): Strictness =>
  version !== null && !/^v?0*[01](\D|$)/i.test(version) ? 'whole' : 'forms'

class Reading {
  private version: string | null = null
  private open: Open | null = null
  private warnings: IatiWarning[] = []
  /** What is told of the file and not of an activity. */
  private loose: IatiWarning[] = []
  private activities = 0
  /** The list that does not say its version, while activities in it do not either. */
  private silent: Element | null = null

  private tell: Tell = ({ line, column }, code, facts = {}) => {
    if (code === 'element_order' && this.open) {
      if (this.open.misplaced) return
      this.open.misplaced = true
    }
    const short = Object.entries(facts).map(([name, value]) => [name, shortened(value)] as const)
    const facts_ = Object.fromEntries(short)
    const list = this.open ? this.warnings : this.loose
    list.push({ of: 'iati', line, column, header: null, identifier: null, code, facts: facts_ })
  }

  private taken(activity: IatiActivity | null): Read {
    const identifier = activity?.identifier ?? null
    const own = this.warnings.splice(0).map((one) => ({ ...one, identifier }))
    return { activity, warnings: [...this.loose.splice(0), ...own] }
  }

  private begin(element: Element): void {
    const own = versionOf(element)
    if (own === null && this.silent) this.tell(this.silent, 'version_missing')
    if (own === null) this.silent = null
    const activity = emptyActivity(element, this.version)
    const strictness = strictnessOf(activity.version)
    const children = strictness === 'whole' ? new Children(element.name, '') : null
    const defaults = defaultsOf(element)
    this.open = { activity, defaults, strictness, children, parts: 0, misplaced: false }
  }

  private add(element: Element): void {
    if (!this.open) return
    const { activity, defaults, strictness, children } = this.open
    if (++this.open.parts > PARTS_LIMIT) throw problem('xml_heavy', undefined, { line: element.line })
    if (children) children.take(element, this.tell)
    else checkOlder(ACTIVITY, element, this.tell)
    checkShape(element, ACTIVITY, strictness, this.tell)
    takePart(activity, element, defaults, this.tell)
  }

  private end(element: Element): Read {
    const { open } = this
    this.activities++
    if (!open) return this.taken(null)
    checkOwn(element, '', open.strictness, this.tell)
    open.children?.end(element, this.tell)
    if (open.activity.identifier === null) this.tell(element, 'identifier_missing')
    this.open = null
    return this.taken(open.activity)
  }

  private file(element: Element): void {
    if (element.name === WRAPPER) {
      this.tell(element, 'wrapped', { element: element.name })
      return
    }
    this.version = attribute(element, 'version')
    // A bare activity of version 2 has nowhere to say it.
    this.silent = this.version === null && element.name === LIST ? element : null
  }

  private done(element: Element): Read {
    if (element.name === LIST && strictnessOf(this.version) === 'whole')
      checkOwn(element, '', 'whole', this.tell)
    if (this.activities === 0 && this.silent) this.tell(this.silent, 'version_missing')
    if (this.activities === 0) this.tell(element, 'no_activities')
    return this.taken(null)
  }

  take({ type, element }: Part): Read | null {
    if (type === 'file') this.file(element)
    if (type === 'activity') this.begin(element)
    if (type === 'child') this.add(element)
    if (type === 'end') return this.end(element)
    if (type === 'stray' && !isForeign(element.name))
      this.tell(element, 'element_stray', { element: element.name })
    return type === 'done' ? this.done(element) : null
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
