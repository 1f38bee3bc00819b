// Where an element of IATI is not shaped as the standard says: what is missing, doubled, unknown or of a wrong form.
import { Children } from './children.ts'
import { dateWritten, dayIn } from './days.ts'
import { type Element, isForeign } from './element.ts'
import { ACTIVITY } from './root.ts'
import { formOf, type Shape, shapeIn } from './shape-of.ts'
import type { Tell } from './tell.ts'

/** Older versions had other elements; what a value looks like was the same. */
export type Strictness = 'whole' | 'forms'

function checkAttributes(element: Element, shape: Shape, strictness: Strictness, tell: Tell): void {
  const { attributes, name } = element
  if (strictness === 'whole')
    for (const [one, { needed }] of shape.attributes)
      if (needed && attributes[one] === undefined)
        tell(element, 'attribute_missing', { element: name, attribute: one })
  for (const [one, value] of Object.entries(attributes)) {
    if (isForeign(one) || (name === ACTIVITY && one === 'version')) continue
    const known = shape.attributes.get(one)
    if (!known && strictness === 'whole')
      tell(element, 'attribute_unknown', { element: name, attribute: one })
    // Older writers left every attribute that they might have filled.
    if (strictness === 'forms' && !value.trim()) continue
    if (known && !formOf(known.form)(value.trim()))
      tell(element, 'attribute_wrong', { element: name, attribute: one, value })
  }
}

/** A day that older versions could say in the text; a transaction’s is told of by its own reader. */
const isDated = ({ attributes }: Shape): boolean => attributes.get('iso-date')?.form === 'date'

function checkText(element: Element, shape: Shape, strictness: Strictness, tell: Tell): void {
  const { name, text } = element
  const value = text.trim()
  const older = strictness === 'forms'
  if (shape.text === null) {
    if (!older && value) tell(element, 'text_unexpected', { element: name, value })
    if (older && value && isDated(shape) && dayIn(dateWritten(element)) === null)
      tell(element, 'text_wrong', { element: name, value })
  } else if (!formOf(shape.text)(value)) tell(element, 'text_wrong', { element: name, value })
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
  const children = strictness === 'whole' ? new Children(element.name, parent) : null
  for (const child of element.children) {
    children?.take(child, tell)
    checkShape(child, element.name, strictness, tell)
  }
  children?.end(element, tell)
}
