/** Promised, announced and delivered of one target, from its batches. */
import { type Batch, countsAsDelivered, highestStage } from '#domain/delivery'
import type { Kind } from '#domain/kind'
import { certainNumber, openEnded, saidNumber } from '#domain/quantity'
import { FULFILMENTS, type Fulfilment } from '#domain/status'
import type { TargetFacts } from '#domain/target'

/** A sum of batches: null where no size is known; `atLeast` where a part of unknown or open size is in it. */
export type Sum = { amount: number | null; atLeast: boolean; batches: number }

/** `announced` counts what is announced or under way and not yet delivered, so that the three never overlap. */
export type Progress = { target: string; promised: number | null; announced: Sum; delivered: Sum }

function sum(batches: readonly Batch[]): Sum {
  const sizes = batches.map(certainNumber)
  const known = sizes.filter((size): size is number => size !== null)
  return {
    amount: known.length > 0 ? known.reduce((total, size) => total + size, 0) : null,
    atLeast: batches.some(openEnded),
    batches: batches.length,
  }
}

/** Announced is not delivered; nothing recorded is null, and 0 only where the record says that nothing was begun. */
export function progressOf(
  kind: Kind,
  target: TargetFacts,
  batches: readonly Batch[],
  fulfilment: Fulfilment,
): Progress {
  const own = batches
    .filter((batch) => batch.target === target.id)
    .map((batch) => ({ batch, top: highestStage(kind, batch.stages) }))
    .filter((b) => b.top !== null)
  const done = own.filter((b) => b.top && countsAsDelivered(kind, b.top.stage)).map((b) => b.batch)
  const open = own.filter((b) => b.top && !countsAsDelivered(kind, b.top.stage)).map((b) => b.batch)
  const delivered = sum(done)
  const knownZero = done.length === 0 && FULFILMENTS[fulfilment].nothingYet
  return {
    target: target.id,
    promised: saidNumber(target),
    announced: sum(open),
    delivered: knownZero ? { amount: 0, atLeast: false, batches: 0 } : delivered,
  }
}
