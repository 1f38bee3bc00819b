// A row of Kiel's or FTS's table as a record of flows: one for each amount that it states.
import { countryCode } from '#domain/country-codes'
import type { FlowInput, FlowPlace, FlowsInput } from '#domain/flow'
import type { ImportRecord } from '#domain/import/record'
import type { Flow } from './flow.ts'

const placesOf = ({ recipients }: Flow): FlowPlace[] =>
  recipients.map(({ code, name }) => ({
    sort: countryCode(code) === null ? 'region' : 'country',
    vocabulary: null,
    code,
    name,
    share: null,
  }))

export const flowsOfRow = (flow: Flow): FlowInput[] =>
  flow.amounts.map(({ code, measure, partOf, amount, currency }) => ({
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

export const recordOfRow = (flow: Flow): ImportRecord => ({
  line: flow.line,
  identifier: flow.identifier,
  input: { activity: null, flows: flowsOfRow(flow) } satisfies FlowsInput,
  flaws: [],
})
