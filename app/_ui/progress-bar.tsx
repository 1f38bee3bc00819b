/** One target as a bar: outline promised, hatched announced, solid delivered; an open end where no number was said. */
import type { LedgerTarget } from '#db/ledger-body'

const share = (amount: number | null, of: number | null): number =>
  amount === null || !of ? 0 : Math.min(1, amount / of) * 100

export function ProgressBar({ target }: { target: LedgerTarget }) {
  const { promised } = target
  const unknown = promised === null
  const delivered = unknown
    ? target.delivered.batches > 0
      ? 30
      : 0
    : share(target.delivered.amount, promised)
  const announced = unknown
    ? target.announced.batches > 0
      ? 30
      : 0
    : share(target.announced.amount, promised)
  const open = unknown || target.qualifier === 'over' || target.qualifier === 'at_least'
  return (
    <span
      aria-hidden="true"
      className={`bar ${open ? 'bar-open' : ''} ${delivered >= 100 ? 'bar-kept' : ''}`}
    >
      {delivered > 0 && <span className="bar-fulfilled" style={{ left: 0, width: `${delivered}%` }} />}
      {announced > 0 && (
        <span
          className="bar-under_way"
          style={{ left: `${delivered}%`, width: `${Math.min(announced, 100 - delivered)}%` }}
        />
      )}
    </span>
  )
}
