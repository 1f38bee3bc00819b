// The small things that activities and their transactions share: narratives, days, amounts, shares, organisations.
import { type Day, isDay } from '#domain/day'
import { exactDecimal } from '#domain/decimal'
import { attribute, childOf, childrenOf, type Element, textOf } from './element.ts'
import type { Amount, Coded, Narrative, Organisation, Shared } from './record.ts'

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

/** The day of a date, a date with a zone or a moment; null where it is none that exists. */
export function dayIn(written: string | null): Day | null {
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[TZ+\s-])/.exec(written ?? '')?.[1]
  return day !== undefined && isDay(day) ? day : null
}
/** What a date element says: in its attribute, or, in old files, in its text. */
export const dateWritten = (element: Element | undefined): string | null =>
  attribute(element, 'iso-date') ?? textOf(element)
export const dayOf = (element: Element | undefined): Day | null => dayIn(dateWritten(element))

export const codeOf = (element: Element | undefined): string | null => attribute(element, 'code')

export function amountOf(element: Element | undefined, { currency }: Defaults): Amount {
  return {
    value: exactDecimal(element?.text ?? ''),
    currency: attribute(element, 'currency') ?? currency,
    valueDate: dayIn(attribute(element, 'value-date')),
  }
}

export function coded(parent: Element, name: string, defaults: Defaults): Coded[] {
  return childrenOf(parent, name).flatMap((element) => codedOf(element, defaults) ?? [])
}
export function codedOf(element: Element, defaults: Defaults): Coded | null {
  const code = codeOf(element)
  return code === null
    ? null
    : { vocabulary: attribute(element, 'vocabulary'), code, names: narratives([element], defaults) }
}

export function sharedOf(element: Element, defaults: Defaults): Shared[] {
  const one = codedOf(element, defaults)
  return one ? [{ ...one, share: exactDecimal(attribute(element, 'percentage') ?? '') }] : []
}
export const shared = (parent: Element, name: string, defaults: Defaults): Shared[] =>
  childrenOf(parent, name).flatMap((element) => sharedOf(element, defaults))

export function organisationOf(element: Element, defaults: Defaults): Organisation {
  return {
    ref: attribute(element, 'ref'),
    type: attribute(element, 'type'),
    role: attribute(element, 'role'),
    activity:
      attribute(element, 'activity-id') ??
      attribute(element, 'provider-activity-id') ??
      attribute(element, 'receiver-activity-id'),
    names: narratives([element], defaults),
  }
}
export function organisationIn(parent: Element, name: string, defaults: Defaults): Organisation | null {
  const element = childOf(parent, name)
  return element ? organisationOf(element, defaults) : null
}
