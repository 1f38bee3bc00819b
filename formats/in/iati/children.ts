// The children of an element of IATI 2, one after another: which it may hold, how often, and in which order.
import { type Element, isForeign } from './element.ts'
import { type Shape, shapeIn } from './shape-of.ts'
import type { Tell } from './tell.ts'

export class Children {
  private readonly parent: string
  private readonly children: Shape['children']
  private readonly order: readonly string[]
  private readonly counts = new Map<string, number>()
  private latest = -1

  constructor(parent: string, grand: string) {
    this.parent = parent
    this.children = shapeIn(grand, parent)?.children ?? new Map()
    this.order = [...this.children.keys()]
  }

  /** A child that the parent does not know, has already, or should have had before another. */
  take(element: Element, tell: Tell): void {
    const { name } = element
    if (isForeign(name)) return
    const before = this.counts.get(name) ?? 0
    this.counts.set(name, before + 1)
    const often = this.children.get(name)
    const facts = { element: name, parent: this.parent }
    if (!often) tell(element, 'element_unknown', facts)
    else if (before > 0 && (often === '!' || often === '?')) tell(element, 'element_repeated', facts)
    const place = this.order.indexOf(name)
    if (place >= 0 && place < this.latest)
      tell(element, 'element_order', { ...facts, value: this.order[this.latest] ?? '' })
    this.latest = Math.max(this.latest, place)
  }

  end(element: Element, tell: Tell): void {
    for (const [child, often] of this.children)
      if ((often === '!' || often === '+') && !this.counts.get(child))
        tell(element, 'element_missing', { element: child, parent: this.parent })
  }
}

/** Version 1 let them stand in any order and as often as they liked, and knew one more. */
const OLDER = ['activity-website']
export function checkOlder(parent: string, element: Element, tell: Tell): void {
  const { name } = element
  if (isForeign(name) || OLDER.includes(name) || shapeIn('', parent)?.children.has(name)) return
  tell(element, 'element_unknown', { element: name, parent })
}
