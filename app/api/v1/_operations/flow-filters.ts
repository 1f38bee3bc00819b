/** The parameters that flows are asked with: those of their page. */
import { z } from 'zod'
import { type FlowFilter, flowParams, NO_FLOW_FILTER, NO_MEASURE, readFlowFilter } from '#domain/flow-filter'
import { Problem } from '#domain/problem'
import * as v from '#formats/json/values'
import { slug, words } from './queries.ts'

const code = z.string().max(40, 'too_long').optional()
/** A day, a month or a year. */
const edge = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'bad_day')
  .optional()

export const flowFilters = z.object({
  q: words,
  dataset: slug,
  provider: words,
  recipient: code,
  measure: z.union([v.measure, z.literal(NO_MEASURE)]).optional(),
  currency: code,
  from: edge,
  to: edge,
  all: z.enum(['yes', 'no']).optional(),
})

/** Read as the page reads them, so that both mean the same. */
export function flowFilterOf(given: z.output<typeof flowFilters>): FlowFilter {
  const asked = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? '']))
  const { filter, flaws } = readFlowFilter(flowParams({ ...NO_FLOW_FILTER, ...asked }))
  if (flaws.length > 0) throw new Problem(flaws)
  return filter
}
