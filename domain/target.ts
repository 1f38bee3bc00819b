/** A promised thing: a quantity of a unit, an amount of money, or an outcome. */
import type { Bounds } from '#domain/quantity'

export const TARGET_FORMS = ['quantity', 'money', 'outcome'] as const
export type TargetForm = (typeof TARGET_FORMS)[number]

/** Measures of money are never added to each other. */
export const MEASURES = [
  'claimed_total',
  'pledge',
  'commitment',
  'allocation',
  'disbursement',
  'in_kind_value',
] as const
export type Measure = (typeof MEASURES)[number]

/** The provider's role: "provided" and "transported" are different promises. */
export const PROVIDER_ROLES = [
  'donated',
  'bought',
  'grant',
  'loan',
  'guarantee',
  'transported',
  'hosted',
  'not_said',
] as const
export type ProviderRole = (typeof PROVIDER_ROLES)[number]

/** Sizes of money are minor units of the currency. */
export type TargetFacts = Bounds & { id: string; form: TargetForm; currency: string | null }
