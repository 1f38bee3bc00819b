/** Flows: the amounts of datasets one by one, as each reports them; none is added to another. */
import { flowJson } from '#formats/flow-json'
import { AS_OF, address, type Column, coded, column, named, several } from '#formats/out/columns'
import type { FlowRecord } from '#formats/out/records'
import { itself, type Table } from '#formats/out/table'

type Row = FlowRecord
const text = (
  key: 'code' | 'part_of' | 'title' | 'description' | 'provider_code' | 'receiver_code' | 'activity',
  label: Parameters<typeof column>[0],
  width: number,
) => ({ ...column<Row>(label, 'text', width, (flow) => flow[key]), key })
const day = (key: 'value_date' | 'starts' | 'ends') => column<Row>(key, 'day', 12, (flow) => flow[key])

/** A share stands behind its code: `UKR:60`. */
const parts = (list: Row['sectors']): string | null =>
  several(list.map(({ code, share }) => (share === null ? code : `${code}:${share}`)))

export const FLOW_COLUMNS: readonly Column<Row>[] = [
  { ...column<Row>('dataset', 'code', 20, ({ dataset }) => dataset.slug), says: 'code' },
  { ...column<Row>('dataset', 'text', 30, ({ dataset }) => dataset.name), key: 'dataset_name' },
  column('dataset_as_of', 'day', 12, ({ dataset }) => dataset.as_of),
  column('ref', 'text', 24, ({ ref }) => ref),
  text('code', 'flow_code', 16),
  text('part_of', 'part_of', 16),
  ...coded<Row>(
    'measure',
    14,
    ({ measure }) => measure,
    (codes) => codes.measure,
  ),
  column('amount', 'decimal', 18, ({ amount }) => amount),
  column('currency', 'text', 10, ({ currency }) => currency),
  day('value_date'),
  day('starts'),
  day('ends'),
  column('provider', 'text', 30, ({ provider }) => provider),
  text('provider_code', 'provider_code', 18),
  ...named<Row>('provider_party', ({ provider_party }) => provider_party),
  column('receiver', 'text', 30, ({ receiver }) => receiver),
  text('receiver_code', 'receiver_code', 18),
  ...named<Row>('receiver_party', ({ receiver_party }) => receiver_party),
  column('recipients', 'text', 20, ({ places }) => parts(places)),
  column('sectors', 'text', 20, ({ sectors }) => parts(sectors)),
  text('title', 'flow_title', 40),
  text('description', 'description', 50),
  text('activity', 'activity', 24),
  ...named<Row>('commitment', ({ commitment }) => commitment && { ...commitment, name: commitment.title }),
  AS_OF,
  address(({ commitment }) => commitment && `/commitments/${commitment.slug}`),
]

export const flows: Table<Row> = {
  what: 'flows',
  columns: FLOW_COLUMNS,
  records: ({ rows }) => rows.flows(),
  rowsOf: itself,
  money: ({ measure, currency }) => [{ measure, currency }],
  elements: ({ rows }) => rows.flows(),
  json: (flow, { asked }) =>
    flowJson(
      {
        ...flow,
        provider: { name: flow.provider, code: flow.provider_code, party: flow.provider_party },
        receiver: { name: flow.receiver, code: flow.receiver_code, party: flow.receiver_party },
      },
      asked.locale,
    ),
}
