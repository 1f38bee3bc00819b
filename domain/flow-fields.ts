/** What a record says of flows: grouped as datasets of a known shape give it, or flat as a row of any table does. */
import type { FlowInput, FlowsInput } from '#domain/flow'

type Given = Readonly<Record<string, unknown>>

/** A row of a table names its amount by its code, else by its measure; places stand there as recipients. */
function flowOfRow({ dataset: _, recipients, code, ...fields }: Given): FlowInput {
  const named = code ?? fields.measure ?? 'amount'
  return {
    ...(fields as Omit<FlowInput, 'code'>),
    ref: String(fields.ref ?? ''),
    code: String(named),
    ...(recipients === undefined ? {} : { places: recipients as FlowInput['places'] & object }),
  }
}

export const flowsIn = (input: Given): FlowsInput =>
  Array.isArray(input.flows)
    ? (input as unknown as FlowsInput)
    : { activity: null, flows: 'ref' in input ? [flowOfRow(input)] : [] }
