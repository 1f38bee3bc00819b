/** Which of the statements about a promise a brief quotes: the one in whose words it stands. */
import { type DueWindow, sameWindow } from '#domain/due-window'
import { belongsTo, type Lineage } from '#domain/party'
import { ACTS, type Act } from '#domain/statement'

type Said = { act: Act; account: { lineage: Lineage } | null; due: DueWindow }

/** The words that give the governing date, then the promiser's own, then those that made it, then the first. */
export function voiceOf<S extends Said>(
  statements: readonly S[],
  { due, promisers }: { due: DueWindow; promisers: readonly { id: string }[] },
): S | null {
  const own = promisers.map(({ id }) => id)
  const weight = (one: S): number =>
    (due.type !== 'none' && due.phrase === one.due.phrase && sameWindow(due, one.due) ? 4 : 0) +
    (belongsTo(one.account?.lineage ?? [], own) ? 2 : 0) +
    (one.act === 'makes' ? 1 : 0)
  const attesting = statements.filter(({ act }) => ACTS[act].attests)
  const pool = attesting.length > 0 ? attesting : statements
  return pool.reduce<S | null>((best, one) => (best && weight(best) >= weight(one) ? best : one), null)
}
