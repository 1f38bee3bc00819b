/** What was promised, announced and delivered of one target, as columns. */
import type { Localized } from '#domain/locale'
import { decimalOf } from '#domain/money'
import type { Sum } from '#domain/progress'
import type { Line } from '#formats/commitment-json'
import { type Cell, type Column, coded, column, textOf } from '#formats/out/columns'

export type TargetRow = { line: Line; target: Line['targets'][number] }

const size = (value: number | null, currency: string | null): Cell =>
  value === null ? null : currency ? decimalOf({ minor: value, currency }) : value

/** How a sum is meant: a part of unknown size makes it a lower bound. */
const meant = ({ amount, atLeast, batches }: Sum): string | null =>
  amount === null ? (batches > 0 ? 'not_said' : null) : atLeast ? 'at_least' : 'exactly'

type Text = (target: TargetRow['target']) => Localized | null
const words = (text: Text) => (row: TargetRow, shown: Parameters<typeof textOf>[1]) =>
  textOf(text(row.target), shown)

export const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  column(
    'item',
    'text',
    30,
    words(({ item }) => item),
  ),
  column(
    'unit',
    'text',
    12,
    words(({ unit }) => unit),
  ),
  ...coded<TargetRow>(
    'qualifier',
    12,
    ({ target }) => target.qualifier,
    ({ qualifier }) => qualifier,
  ),
  column('low', 'decimal', 16, ({ target }) => size(target.low, target.currency)),
  column('high', 'decimal', 16, ({ target }) => size(target.high, target.currency)),
  column('promised', 'decimal', 16, ({ target }) => size(target.promised, target.currency)),
  column('announced', 'decimal', 16, ({ target }) => size(target.announced.amount, target.currency)),
  column('announced_is', 'text', 12, ({ target }) => meant(target.announced)),
  column('delivered', 'decimal', 16, ({ target }) => size(target.delivered.amount, target.currency)),
  column('delivered_is', 'text', 12, ({ target }) => meant(target.delivered)),
  column('currency', 'text', 10, ({ target }) => target.currency),
  ...coded<TargetRow>(
    'measure',
    14,
    ({ target }) => target.measure,
    ({ measure }) => measure,
  ),
  ...coded<TargetRow>(
    'role',
    12,
    ({ target }) => target.role,
    ({ role }) => role,
  ),
]
