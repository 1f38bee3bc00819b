// A row of Kiel's or FTS's table as a record of flows: one for each amount that it states.
import { countryCode } from '#domain/country-codes'
import type { FlowInput, FlowPlace } from '#domain/flow'
import type { Flow } from './flow.ts'

const placesOf = ({ recipients }: Flow): FlowPlace[] =>
  recipients.map(({ code, name }) => ({
    sort: countryCode(code) === null ? 'region' : 'country',
    vocabulary: null,
    code,
    name,
    share: null,
  }))

/** A record without any amount is still a record: what it is worth is not known. */
const UNKNOWN = { code: 'not_said', measure: null, partOf: null, amount: null, currency: null }

export const flowsOfRow = (flow: Flow): FlowInput[] =>
  (flow.amounts.length > 0 ? flow.amounts : [UNKNOWN]).map(({ code, measure, partOf, amount, currency }) => ({
    ref: flow.identifier,
    code,
    measure,
    part_of: partOf,
    amount,
    currency,
    value_date: null,
    starts: flow.from,
    ends: flow.to,
    provider: flow.provider.name,
    provider_code: flow.provider.code,
    receiver: flow.receiver,
    receiver_code: null,
    places: placesOf(flow),
    sectors: (flow.sectors ?? []).map((name) => ({ vocabulary: null, code: name, name, share: null })),
    original: flow.original && {
      amount: flow.original.amount,
      currency: flow.original.currency,
      rate: flow.original.rate,
    },
    title: null,
    description: flow.description,
    extra: flow.extra ?? null,
  }))
