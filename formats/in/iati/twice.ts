// What may be said once and is said twice, and not the same: the first counts, the others are kept and told of.
import { attribute, childrenOf, type Element, textOf } from './element.ts'
import type { Tell } from './tell.ts'

/** What an element says in short: two languages of one code say the same. */
export const saying = (element: Element): string =>
  [
    attribute(element, 'code') ??
      attribute(element, 'ref') ??
      attribute(element, 'iso-date') ??
      textOf(element) ??
      '',
    attribute(element, 'currency') ?? '',
  ]
    .join(' ')
    .trim()

export function secondsOf(parent: Element, names: readonly string[]): Element[] {
  return names.flatMap((name) => {
    const [first, ...others] = childrenOf(parent, name)
    return first ? others.filter((one) => saying(one) !== saying(first)) : []
  })
}

export const tellSecond = (tell: Tell, element: Element, parent: string): void =>
  tell(element, 'element_second', { element: element.name, parent, value: saying(element) })
