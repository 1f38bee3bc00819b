/** An XML file as a tree that paths can be looked up in. */
import { SaxesParser } from 'saxes'

export type Node = {
  kind: 'root' | 'element' | 'attribute' | 'text'
  name: string
  value: string
  attributes: Node[]
  children: Node[]
  parent: Node | null
}

const node = (kind: Node['kind'], name: string, value: string, parent: Node | null): Node => ({
  kind,
  name,
  value,
  attributes: [],
  children: [],
  parent,
})

export function treeOf(xml: string): Node {
  const root = node('root', '', '', null)
  let at = root
  const parser = new SaxesParser({ xmlns: false })
  parser.on('opentag', ({ name, attributes }) => {
    const element = node('element', name, '', at)
    for (const [key, value] of Object.entries(attributes))
      element.attributes.push(node('attribute', key, String(value), element))
    at.children.push(element)
    at = element
  })
  parser.on('closetag', () => {
    at = at.parent ?? root
  })
  const text = (value: string) => {
    if (at !== root) at.children.push(node('text', '', value, at))
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return root
}

/** The value of an attribute or a text; of an element, all text in it (XPath 1.0, 5). */
export const stringOf = ({ kind, value, children }: Node): string =>
  kind === 'attribute' || kind === 'text' ? value : children.map(stringOf).join('')

export const descendants = (from: Node): Node[] =>
  from.children.flatMap((child) => [child, ...descendants(child)])
