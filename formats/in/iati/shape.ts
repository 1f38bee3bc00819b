// Where an element of IATI 2 is not shaped as the standard says: what is missing, doubled, unknown or of a wrong form.
import { isDay } from '#domain/day'
import { exactDecimal } from '#domain/decimal'
import { type Element, isForeign } from './element.ts'
import { SHAPES } from './shape-table.ts'
import type { Tell } from './tell.ts'

type Form = (value: string) => boolean
const FORMS: Readonly<Record<string, Form>> = {
  text: () => true,
  bool: (value) => /^(true|false|0|1)$/.test(value),
  int: (value) => /^[+-]?\d+$/.test(value),
  count: (value) => /^\+?\d+$/.test(value) && /[1-9]/.test(value),
  decimal: (value) => exactDecimal(value) !== null,
  date: (value) => isDay(value.replace(/(Z|[+-]\d\d:\d\d)$/, '')),
  datetime: (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(value) && isDay(value.slice(0, 10)),
}
const formOf = (name: string | undefined): Form => FORMS[name ?? 'text'] ?? (() => true)

type Often = '!' | '?' | '+' | '*'
type Shape = {
  attributes: Map<string, { needed: boolean; form: string }>
  children: Map<string, Often>
  text: string | null
}

function shapeOf(line: string): Shape {
  const shape: Shape = { attributes: new Map(), children: new Map(), text: null }
  for (const word of line.split(' ')) {
    if (word.startsWith('=')) shape.text = word.slice(1)
    else if (word.startsWith('@')) {
      const [name = '', form = 'text'] = word.slice(1).split(':')
      shape.attributes.set(name.replace('!', ''), { needed: name.endsWith('!'), form })
    } else shape.children.set(word.slice(0, -1), word.slice(-1) as Often)
  }
  return shape
}
const SHAPE_OF = new Map(Object.entries(SHAPES).map(([name, line]) => [name, shapeOf(line)]))
const shapeIn = (parent: string, name: string): Shape | undefined =>
  SHAPE_OF.get(`${parent}/${name}`) ?? SHAPE_OF.get(name)

/** Older versions had other elements; what a value looks like was the same. */
export type Strictness = 'whole' | 'forms'

function checkAttributes(element: Element, shape: Shape, strictness: Strictness, tell: Tell): void {
  const { attributes, name } = element
  if (strictness === 'whole')
    for (const [one, { needed }] of shape.attributes)
      if (needed && attributes[one] === undefined)
        tell(element, 'attribute_missing', { element: name, attribute: one })
  for (const [one, value] of Object.entries(attributes)) {
    if (isForeign(one)) continue
    const known = shape.attributes.get(one)
    if (!known && strictness === 'whole')
      tell(element, 'attribute_unknown', { element: name, attribute: one })
    if (known && !formOf(known.form)(value.trim()))
      tell(element, 'attribute_wrong', { element: name, attribute: one, value })
  }
}

function checkText(element: Element, shape: Shape, strictness: Strictness, tell: Tell): void {
  const { name, text } = element
  const value = text.trim()
  if (shape.text === null) {
    if (strictness === 'whole' && value) tell(element, 'text_unexpected', { element: name, value })
  } else if (!formOf(shape.text)(value)) tell(element, 'text_wrong', { element: name, value })
}

/** How often each child stands: an activity counts its own, because it is never held whole. */
export function checkCounts(element: Element, counts: ReadonlyMap<string, number>, tell: Tell): void {
  for (const [child, often] of SHAPE_OF.get(element.name)?.children ?? [])
    if ((often === '!' || often === '+') && !counts.get(child))
      tell(element, 'element_missing', { element: child, parent: element.name })
}

/** A child that the parent does not know, or has already. */
export function checkPlace(
  parent: string,
  grand: string,
  element: Element,
  before: number,
  tell: Tell,
): void {
  if (isForeign(element.name)) return
  const often = shapeIn(grand, parent)?.children.get(element.name)
  if (!often) tell(element, 'element_unknown', { element: element.name, parent })
  else if (before > 0 && (often === '!' || often === '?'))
    tell(element, 'element_repeated', { element: element.name, parent })
}

/** The activity's own tag and text, without what stands in it. */
export function checkOwn(element: Element, parent: string, strictness: Strictness, tell: Tell): Shape | null {
  const shape = shapeIn(parent, element.name)
  if (!shape || isForeign(element.name)) return null
  checkAttributes(element, shape, strictness, tell)
  checkText(element, shape, strictness, tell)
  return shape
}

export function checkShape(element: Element, parent: string, strictness: Strictness, tell: Tell): void {
  const shape = checkOwn(element, parent, strictness, tell)
  if (!shape) return
  const counts = new Map<string, number>()
  for (const child of element.children) {
    const before = counts.get(child.name) ?? 0
    counts.set(child.name, before + 1)
    if (strictness === 'whole') checkPlace(element.name, parent, child, before, tell)
    checkShape(child, element.name, strictness, tell)
  }
  if (strictness === 'forms') return
  for (const [child, often] of shape.children)
    if ((often === '!' || often === '+') && !counts.get(child))
      tell(element, 'element_missing', { element: child, parent: element.name })
}
