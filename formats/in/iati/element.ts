// One element of an XML file with what is in it, and where it stood.
export type Element = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Element[]
  text: string
  line: number
  column: number
}

/** Extensions stand in namespaces of their own; IATI's elements and attributes in none. */
export const isForeign = (name: string): boolean => name.includes(':') || name === 'xmlns'

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name)
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name)

/** An attribute's value without space around it; null where it is missing or blank. */
export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.attributes[name]?.trim() || null

/** XML Schema writes true in two ways. */
export const isFlagged = (element: Element, name: string): boolean =>
  /^(1|true)$/.test(attribute(element, name) ?? '')

export const textOf = (element: Element | undefined): string | null =>
  element?.text.replace(/\s+/g, ' ').trim() || null

/** A copy that stands alone: a part of a text holds the whole piece of the file that it was cut from. */
export const alone = (text: string): string => Buffer.from(text).toString()
