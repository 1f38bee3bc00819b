/** Columns of the values that several tables hold: money, bounds, windows, translated words. */

import type { Kit } from '#db/kit.sqlite'
import { listOf } from '#db/values/codes'
import { DUE_TYPES } from '#domain/due-window'
import type { Localized } from '#domain/locale'
import { QUALIFIERS } from '#domain/quantity'

/** Sizes are counts, or minor units where a currency stands beside them. */
export const boundsColumns = (k: Kit) => ({
  qualifier: k.oneOf('qualifier', listOf(QUALIFIERS)).notNull().default('not_said'),
  low: k.real('low'),
  high: k.real('high'),
  currency: k.str('currency'),
})

export const dueColumns = (k: Kit) => ({
  due_type: k.oneOf('due_type', listOf(DUE_TYPES)).notNull().default('none'),
  due_phrase: k.str('due_phrase'),
  due_start: k.str('due_start'),
  due_strict_end: k.str('due_strict_end'),
  due_generous_end: k.str('due_generous_end'),
  due_rule: k.str('due_rule'),
})

export const words = (k: Kit, name: string) => k.json<Localized>(name)

/** Every entity's own columns: a lasting id and the number of its present version. */
export const entityColumns = (k: Kit) => ({
  id: k.id('id').primaryKey(),
  n: k.int('n').notNull(),
})
