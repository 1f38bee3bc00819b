// The small things that activities and their transactions share: narratives, amounts, codes, shares, organisations.
import { exactDecimal, exactNumber } from '#domain/decimal'
import { dayIn } from './days.ts'
import { attribute, childrenOf, type Element, textOf } from './element.ts'
import type { Amount, Coded, Narrative, Organisation, Shared } from './record.ts'
import { othersOf } from './rest.ts'

/** What an activity's parts inherit from it. */
export type Defaults = { language: string | null; currency: string | null }

/** Since 2.01 texts stand in `narrative`, one for each language; before, the element itself was the text. */
export function narratives(elements: readonly Element[], { language }: Defaults): Narrative[] {
  return elements.flatMap((element) => {
    const inside = childrenOf(element, 'narrative')
    return (inside.length > 0 ? inside : [element]).flatMap((one) => {
      const text = textOf(one)
      const said = attribute(one, 'xml:lang') ?? attribute(element, 'xml:lang') ?? language
      return text ? [{ language: said?.toLowerCase() ?? null, text }] : []
    })
  })
}

export const codeOf = (element: Element | undefined): string | null => attribute(element, 'code')

export function amountOf(element: Element | undefined, { currency }: Defaults): Amount {
  return {
    // A power of ten is no decimal of XML, but says one number only.
    value: exactNumber(element?.text.trim() ?? ''),
    currency: attribute(element, 'currency') ?? currency,
    valueDate: dayIn(attribute(element, 'value-date')),
  }
}

const TAKEN = ['code', 'vocabulary', 'percentage']
/** Null where it has no code: then it is kept as it stands. */
export function codedOf(element: Element, defaults: Defaults): Coded | null {
  const code = codeOf(element)
  if (code === null) return null
  const names = narratives([element], defaults)
  return { vocabulary: attribute(element, 'vocabulary'), code, names, ...othersOf(element, TAKEN) }
}
export const coded = (parent: Element, name: string, defaults: Defaults): Coded[] =>
  childrenOf(parent, name).flatMap((element) => codedOf(element, defaults) ?? [])

export function sharedOf(element: Element, defaults: Defaults): Shared | null {
  const one = codedOf(element, defaults)
  return one && { ...one, share: exactDecimal(attribute(element, 'percentage') ?? '') }
}

/** Before 2.01 a place or sector stood once for each language of its name: that is one, not several. */
export function joinShared(list: Shared[], one: Shared): void {
  const said = (other: Shared) =>
    other.code === one.code &&
    other.vocabulary === one.vocabulary &&
    (one.share === null || other.share === one.share) &&
    one.names.length > 0 &&
    one.names.every(({ language }) => other.names.every((name) => name.language !== language))
  const same = list.find((other) => other.names.length > 0 && said(other))
  if (same) same.names.push(...one.names)
  else list.push(one)
}

export function shared(parent: Element, name: string, defaults: Defaults): Shared[] {
  const list: Shared[] = []
  for (const element of childrenOf(parent, name)) {
    const one = sharedOf(element, defaults)
    if (one) joinShared(list, one)
  }
  return list
}

const ORGANISATION = ['ref', 'type', 'role', 'activity-id', 'provider-activity-id', 'receiver-activity-id']
/** Several elements of one organisation say its name in several languages. */
export function organisationOf(elements: readonly [Element, ...Element[]], defaults: Defaults): Organisation {
  const [element] = elements
  return {
    ref: attribute(element, 'ref'),
    type: attribute(element, 'type'),
    role: attribute(element, 'role'),
    activity:
      attribute(element, 'activity-id') ??
      attribute(element, 'provider-activity-id') ??
      attribute(element, 'receiver-activity-id'),
    names: narratives(elements, defaults),
    ...othersOf(element, [...ORGANISATION, 'secondary-reporter', 'secondary-publisher']),
  }
}
export function organisationIn(parent: Element, name: string, defaults: Defaults): Organisation | null {
  const [element, ...others] = childrenOf(parent, name)
  if (!element) return null
  const again = others.filter((one) => attribute(one, 'ref') === attribute(element, 'ref'))
  return organisationOf([element, ...again], defaults)
}
