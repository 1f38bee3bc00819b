/** What was promised, announced and delivered of one target, as columns. */
import { decimalOf } from '#domain/money'
import type { Sum } from '#domain/progress'
import { type Cell, type Column, coded, column, translated } from '#formats/out/columns'
import type { CommitmentRecord } from '#formats/out/records'

type Target = CommitmentRecord['targets'][number]
export type TargetRow = { line: CommitmentRecord; target: Target; position: number }

export const sizeCell = (value: number | null, currency: string | null): Cell =>
  value === null ? null : currency ? decimalOf({ minor: value, currency }) : value

/** How a sum is meant: a part of unknown size makes it a lower bound. */
const meant = ({ amount, atLeast, batches }: Sum): string | null =>
  amount === null ? (batches > 0 ? 'not_said' : null) : atLeast ? 'at_least' : 'exactly'

const size = (key: 'low' | 'high' | 'promised', of: (target: Target) => number | null) =>
  column<TargetRow>(key, 'decimal', 16, ({ target }) => sizeCell(of(target), target.currency))
const sum = (key: 'announced' | 'delivered'): Column<TargetRow>[] => [
  column(key, 'decimal', 16, ({ target }) => sizeCell(target[key].amount, target.currency)),
  column(`${key}_is`, 'code', 12, ({ target }) => meant(target[key])),
]

export const TARGET_COLUMNS: readonly Column<TargetRow>[] = [
  ...translated<TargetRow>('item', 30, ({ target }) => target.item),
  ...translated<TargetRow>('unit', 12, ({ target }) => target.unit),
  column('form', 'code', 12, ({ target }) => target.form),
  column('phrase', 'text', 20, ({ target }) => target.phrase),
  ...coded<TargetRow>(
    'qualifier',
    12,
    ({ target }) => target.qualifier,
    ({ qualifier }) => qualifier,
  ),
  size('low', ({ low }) => low),
  size('high', ({ high }) => high),
  size('promised', ({ promised }) => promised),
  ...sum('announced'),
  ...sum('delivered'),
  column('currency', 'code', 10, ({ target }) => target.currency),
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
