/** What a record of flows is known by within its file: its activity, else its flow's own names. */
import { keyOf } from '#db/flows/known'
import { flowsIn } from '#domain/flow-fields'
import type { ImportRecord } from '#domain/import/record'

export function flowKey({ input }: ImportRecord): string | null {
  const { activity, flows } = flowsIn(input)
  if (activity) return activity.identifier
  const [first] = flows
  return first ? (flows.length > 1 ? first.ref : keyOf(first.ref, first.code)) : null
}
