/** One element of a list of JSON as records of the book: its own fields, and the shapes that the API writes. */
import { FIELDS, fieldOf } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import { COMMON_LIST, referenceOf } from '#domain/import/reference'
import { LOCALES } from '#domain/locale'

type Element = Readonly<Record<string, unknown>>
export const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Texts in several languages, by the names of their fields. */
const WORDS: Readonly<Record<string, string>> = {
  titles: 'title',
  names: 'name',
  shorts: 'short',
  labels: 'label',
  items: 'item',
  units: 'unit',
}

const wordsOf = (element: Element): [string, unknown][] =>
  Object.entries(WORDS).flatMap(([key, base]) => {
    const words = element[key]
    return isElement(words)
      ? LOCALES.map((locale): [string, unknown] => [`${base}_${locale}`, words[locale]])
      : []
  })

/** Another record is named by its slug. */
const named = (value: unknown): unknown => (isElement(value) ? value.slug : value)
const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(named) : named(value))

/** A value for each target, by the names that its columns have. */
function targetsOf({ targets }: Element): [string, unknown][] {
  if (!Array.isArray(targets)) return []
  const each = targets.map((one) => (isElement(one) ? { ...one, ...Object.fromEntries(wordsOf(one)) } : {}))
  return FIELDS.commitments.flatMap(({ name, places }): [string, unknown][] => {
    const key = name.replace('target_', '')
    return places ? [[name, each.map((one: Element) => one[key] ?? null)]] : []
  })
}

const isSaid = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.every((one) => !isSaid(one)))

function inputOf(what: Importable, element: Element): Record<string, unknown> {
  const own = FIELDS[what].flatMap(({ name, computed }): [string, unknown][] =>
    computed ? [] : [[name, plain(element[name])]],
  )
  return Object.fromEntries(
    [...own, ...wordsOf(element), ...targetsOf(element)].filter(([, value]) => isSaid(value)),
  )
}

/** A batch is a record for each of its stage reports. */
const partsOf = (what: Importable, element: Element): Element[] =>
  what === 'deliveries' && Array.isArray(element.stages)
    ? element.stages
        .filter(isElement)
        .map(({ stage, on }) => ({ ...element, delivery: element.id, target: null, stage, on }))
    : [element]

/** Flows are named within their dataset; other records in somebody's list. */
const referenced = (what: Importable, ref: unknown, list: string | null): unknown =>
  fieldOf(what, 'ref')?.sort === 'ref' && ref !== undefined
    ? referenceOf(String(ref), list ?? COMMON_LIST)
    : ref

/** `line` is the place in the list, from 1. */
export function jsonRecords(
  what: Importable,
  element: unknown,
  line: number,
  list: string | null,
): ImportRecord[] {
  if (!isElement(element))
    return [
      { line, identifier: null, input: {}, flaws: [{ code: 'json_not_object', column: null, field: null }] },
    ]
  return partsOf(what, element).map((part) => {
    const { ref, ...rest } = inputOf(what, part)
    const named = referenced(what, ref, list)
    const input = named === undefined ? rest : { ref: named, ...rest }
    const [identifier = null] = [input.ref, input.slug, input.delivery].filter(
      (one) => typeof one === 'string',
    )
    return { line, identifier, input, flaws: [] }
  })
}
