/** A flow as the fields of the book's flows: one input for each amount, by the names of `domain/import/fields`. */
import type { Flow, FlowAmount } from './flow.ts'

/** What is null or empty is not said, and stands in no input. */
export const saidOnly = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

const COUNTRY = /^[A-Z]{2,3}$/

function inputOf(flow: Flow, amount: FlowAmount | null): Record<string, unknown> {
  const { original } = flow
  return saidOnly({
    ref: flow.identifier,
    code: amount?.code,
    measure: amount?.measure,
    part_of: amount?.partOf,
    amount: amount?.amount,
    currency: amount?.currency,
    starts: flow.from,
    ends: flow.to,
    provider: flow.provider.name,
    provider_code: flow.provider.code,
    receiver: flow.receiver,
    recipients: flow.recipients.map(({ code, name }) => ({
      sort: COUNTRY.test(code) ? 'country' : 'region',
      vocabulary: null,
      code,
      name,
      share: null,
    })),
    original: original && { amount: original.amount, currency: original.currency, rate: original.rate },
    description: flow.description,
  })
}

/** A record without any amount is still a record: what it is worth is not known. */
export const flowInputs = (flow: Flow): Record<string, unknown>[] =>
  flow.amounts.length > 0 ? flow.amounts.map((one) => inputOf(flow, one)) : [inputOf(flow, null)]
