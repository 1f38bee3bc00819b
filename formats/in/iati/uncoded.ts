// Countries, regions, sectors and sorts of aid that are named without a code: kept as they stand, and told of.
import { attribute, type Element, isForeign, textOf } from './element.ts'
import type { Tell } from './tell.ts'

/** Whether there is anything in it at all: some writers leave every tag they might have filled. */
export const speaks = (element: Element): boolean =>
  textOf(element) !== null ||
  element.children.some(speaks) ||
  Object.entries(element.attributes).some(([name, value]) => !isForeign(name) && value.trim() !== '')

export const uncoded = (parent: Element, names: readonly string[]): Element[] =>
  parent.children.filter((one) => names.includes(one.name) && attribute(one, 'code') === null)

/** A tag with an empty code and nothing else says nothing, and loses nothing. */
export function tellUncoded(tell: Tell, element: Element): void {
  if (element.attributes.code !== undefined && !speaks(element)) return
  const value = textOf(element) ?? element.children.map(textOf).find((text) => text) ?? ''
  tell(element, 'code_missing', { element: element.name, value: value || 'none' })
}
