/** Every endpoint of the API: a new one is a record in one of these lists, and words for it in the catalogues. */
import { commitments } from './commitments.ts'
import { deliveries } from './deliveries.ts'
import type { Operation } from './operation.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { whole } from './whole.ts'

export const OPERATIONS: readonly Operation[] = [
  ...commitments,
  ...statements,
  ...deliveries,
  ...sources,
  ...whole,
]
