// The days of an IATI file: in an attribute, or, in old files, in the text.
import { type Day, isDay } from '#domain/day'
import { attribute, type Element, textOf } from './element.ts'

/** The day of a date, a date with a zone or a moment; null where it is none that exists. */
export function dayIn(written: string | null): Day | null {
  const day = /^(\d{4}-\d\d-\d\d)(?:$|[TZ+\s-])/.exec(written ?? '')?.[1]
  return day !== undefined && isDay(day) ? day : null
}
export const dateWritten = (element: Element | undefined): string | null =>
  attribute(element, 'iso-date') ?? textOf(element)
export const dayOf = (element: Element | undefined): Day | null => dayIn(dateWritten(element))

/** A remark on a day, not the day once more; where there is only a text, it is the day. */
export function dayRemark(element: Element | undefined): string | null {
  const [iso, text] = [attribute(element, 'iso-date'), textOf(element)]
  return iso === null || dayIn(text) === dayIn(iso) ? null : text
}
