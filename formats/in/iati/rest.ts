// What the record of an activity has no own place for is kept as it stood, so that nothing the file says is lost.
import { dayRemark } from './days.ts'
import { childOf, type Element, isForeign, textOf } from './element.ts'
import type { IatiBeside, IatiRest } from './record.ts'

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

const filled = (values: Readonly<Record<string, string>>, name: keyof IatiBeside): IatiBeside =>
  full(values) ? { [name]: values } : {}

/** The attributes that a reader does not name itself; those of other namespaces are no data of IATI. */
export function othersOf({ attributes }: Element, taken: readonly string[]): IatiBeside {
  const others = Object.entries(attributes).filter(
    ([name, value]) => value.trim() && !isForeign(name) && !taken.includes(name),
  )
  return filled(Object.fromEntries(others), 'attributes')
}

/** What stands beside the codes and days that are taken: a code’s name, a remark on a day. */
export function wordsOf(parent: Element, codes: readonly string[], days: readonly string[]): IatiBeside {
  const found = [
    ...codes.map((name) => [name, textOf(childOf(parent, name))] as const),
    ...days.map((name) => [name, dayRemark(childOf(parent, name))] as const),
  ]
  return filled(Object.fromEntries(found.flatMap(([name, text]) => (text ? [[name, text]] : []))), 'words')
}
