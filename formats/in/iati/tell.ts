// What can be lost or doubtful in an IATI file; each code has its sentence among the messages of `iati`.
import type { LossAt } from '#messages/loss'
import { alone, type Element } from './element.ts'

export const LOSSES = [
  'version_missing',
  'wrapped',
  'no_activities',
  'element_missing',
  'element_repeated',
  'element_unknown',
  'element_stray',
  'element_second',
  'element_order',
  'attribute_missing',
  'attribute_unknown',
  'attribute_wrong',
  'text_unexpected',
  'text_wrong',
  'identifier_missing',
  'code_missing',
  'type_missing',
  'value_missing',
  'value_wrong',
  'value_power',
  'currency_missing',
  'currency_wrong',
  'date_missing',
  'date_wrong',
] as const
export type Loss = (typeof LOSSES)[number]
export type IatiWarning = LossAt & { of: 'iati'; code: Loss }

export type Tell = (at: Pick<Element, 'line' | 'column'>, code: Loss, facts?: Record<string, string>) => void

/** A value as long as a sentence bears it; it is held to the end of the file. */
const LONGEST = 120
export const shortened = (value: string): string =>
  alone(value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value)
