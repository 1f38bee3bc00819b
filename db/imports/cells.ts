/** Values as cells of a table write them, read and written. */
import type { ImportRecord } from '#domain/import/record'
import { LOCALES, type Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'

type Input = ImportRecord['input']

const BETWEEN = '; '
const PLACES = ' | '
const spelt = (value: string | null): string => (value ?? '').replace(/[\\|]/g, '\\$&')

export const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

/** Several values of one cell. */
export const listIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(text) : String(value ?? '').split(';')).flatMap((one) => {
    const trimmed = one?.trim()
    return trimmed ? [trimmed] : []
  })

/** A value for each target, blank ones too. */
export function placesIn(value: unknown): (string | null)[] {
  if (Array.isArray(value)) return value.map(text)
  const whole = text(value)
  if (whole === null) return []
  if (!/[|\\]/.test(whole)) return [whole]
  return [...whole.matchAll(/(?:\\.|[^\\|])*(?:\||$)/gs)]
    .map(([part]) => part)
    .filter((part, at, all) => part !== '' || at < all.length - 1)
    .map((part) => text(part.replace(/\|$/, '').trim().replace(/\\(.)/gs, '$1')))
}

export const list = (values: readonly string[]): string | null => values.join(BETWEEN) || null

/** One place is written as it is; several with a bar between them, and what is meant as a bar marked. */
export function places(values: readonly (string | null)[]): string | null {
  if (values.every((one) => one === null)) return null
  return values.length === 1 ? (values[0] ?? null) : values.map(spelt).join(PLACES)
}

export const size = (value: number | null, currency: string | null): string | null =>
  value === null ? null : currency ? decimalOf({ minor: value, currency }) : String(value)

/** The texts of one field in the languages that the row gives; null where it gives none. */
export function wordsIn(input: Input, name: string): Localized | null {
  const given = LOCALES.flatMap((locale) => {
    const value = text(input[`${name}_${locale}`])
    return value === null ? [] : [[locale, value] as const]
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}

/** Over what is there: a language that is not given stays. */
export const wordsOver = (present: Localized | null, given: Localized | null): Localized | null =>
  given === null ? present : { ...present, ...given }

type Spell<T> = (of: T) => string | null

/** One field for each language. */
export const inLanguages = <T>(name: string, of: (one: T) => Localized | null): [string, Spell<T>][] =>
  LOCALES.map((locale) => [`${name}_${locale}`, (one) => text(of(one)?.[locale])])

/** As a cell, whatever the reader made of it. */
export const cell = (value: unknown): string | null =>
  Array.isArray(value) ? list(value.map((one) => text(one) ?? '')) : text(value)
