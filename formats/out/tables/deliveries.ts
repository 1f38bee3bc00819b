/** Deliveries: one row for each stage that a batch is reported to have reached, with the words that report it. */
import { deliveryJson } from '#formats/evidence-json'
import {
  AS_OF,
  address,
  type Column,
  coded,
  column,
  listed,
  named,
  several,
  textOf,
  translated,
} from '#formats/out/columns'
import type { DeliveryRecord, StatementRecord } from '#formats/out/records'
import type { Table } from '#formats/out/table'
import { sizeCell } from '#formats/out/tables/targets'

type Row = { batch: DeliveryRecord; stage: string | null; on: string | null; said: StatementRecord | null }

const size = (key: 'low' | 'high') =>
  column<Row>(key, 'decimal', 16, ({ batch }) => sizeCell(batch[key], batch.currency))

export const DELIVERY_COLUMNS: readonly Column<Row>[] = [
  column('delivery', 'code', 28, ({ batch }) => batch.id),
  ...named<Row>('commitment', ({ batch: { commitment } }) => ({ ...commitment, name: commitment.title })),
  column('target', 'number', 8, ({ batch }) => batch.target.position),
  {
    ...column<Row>('target', 'text', 30, ({ batch }, shown) => textOf(batch.target.item, shown)),
    key: 'target_name',
  },
  ...translated<Row>('label', 30, ({ batch }) => batch.label),
  ...coded<Row>(
    'qualifier',
    12,
    ({ batch }) => batch.qualifier,
    (codes) => codes.qualifier,
  ),
  size('low'),
  size('high'),
  column('currency', 'code', 10, ({ batch }) => batch.currency),
  column('phrase', 'text', 20, ({ batch }) => batch.phrase),
  ...listed<Row>('channels', ({ batch }) => batch.channels),
  ...coded<Row>(
    'stage',
    14,
    ({ stage }) => stage,
    (codes) => codes.stage,
  ),
  column('on', 'day', 12, ({ on }) => on),
  column('document', 'code', 28, ({ said }) => said?.document.slug ?? null),
  ...named<Row>('speaker', ({ said }) => said?.account ?? null),
  column('quote', 'text', 60, ({ said }) => said?.quote.exact ?? null),
  column('said_on', 'day', 12, ({ said }) => said?.said_on ?? null),
  column('refs', 'text', 24, ({ batch }) => several(batch.refs)),
  AS_OF,
  address(({ batch }) => `/commitments/${batch.commitment.slug}`),
]

export const deliveries: Table<DeliveryRecord, Row> = {
  what: 'deliveries',
  columns: DELIVERY_COLUMNS,
  records: ({ rows }) => rows.deliveries(),
  rowsOf: (batch) => batch.stages.map(({ stage, on, statement }) => ({ batch, stage, on, said: statement })),
  money: ({ currency }) => (currency ? [{ measure: null, currency }] : []),
  elements: ({ rows }) => rows.deliveries(),
  json: ({ target, ...batch }, { asked }) =>
    deliveryJson({ ...batch, target: target.id, item: target.item }, asked.locale),
}
