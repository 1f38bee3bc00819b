// What the record of an activity has no own place for is kept as it stood, so that nothing the file says is lost.
import { type Element, textOf } from './element.ts'
import type { IatiRest } from './record.ts'

const full = (list: object): boolean => Object.keys(list).length > 0

export function keptWhole(element: Element): IatiRest {
  const { name, attributes, children } = element
  const text = textOf(element)
  return {
    name,
    ...(full(attributes) ? { attributes } : {}),
    ...(text ? { text } : {}),
    ...(full(children) ? { children: children.map(keptWhole) } : {}),
  }
}

/** The children that a reader does not name itself. */
export const restOf = (element: Element, taken: readonly string[]): IatiRest[] =>
  element.children.filter(({ name }) => !taken.includes(name)).map(keptWhole)
