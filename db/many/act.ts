/** An act on many records: prepared beside the book while others write, then copied into it in one short transaction. */
import { sql } from 'drizzle-orm'
import { type OpenDesk, openDesk } from '#db/many/desk'
import { type ManyHand, manyHand } from '#db/many/hand'
import { directPen } from '#db/many/pen'
import { projectMany } from '#db/many/project'
import type { Q } from '#db/q'
import { audit_subject } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { type Context, openAudit } from '#db/verbs/verb'
import { type ActName, type Actor, may } from '#domain/permission'
import { problem } from '#domain/problem'

type Run<O> = (hand: ManyHand) => Promise<O>
export type Done<O> = {
  value: O /** Of the audited act; null where nothing was to be written. */
  seq: number | null
}

/** The number that the next act will have: versions carry it, and they are made before the act is opened. */
async function nextSeq(q: Q): Promise<number> {
  const [row] = await q.all<{ seq: number }>(sql`select seq from sqlite_sequence where name = 'audit'`)
  return (row?.seq ?? 0) + 1
}

async function finish(q: Q, act: ActName, context: Context, hand: ManyHand, copy: () => void): Promise<void> {
  const seq = await openAudit(q, act, context, hand.at)
  if (seq !== hand.seq) throw problem('changed_meanwhile')
  copy()
  const pen = directPen(q)
  for (const commitment_id of hand.later) pen.insert(audit_subject, { seq, commitment_id })
  await projectMany({ q, pen, seq, at: hand.at }, hand.later)
}

async function prepare<O>(q: Q, { actor, at = Date.now() }: Context, run: Run<O>, alone: boolean) {
  const by = { seq: await nextSeq(q), at }
  const desk: OpenDesk = openDesk(q, by, alone)
  try {
    const hand = manyHand({ q, actor, ...by, desk })
    const value = await run(hand)
    await hand.settle()
    await desk.finish()
    return { hand, value, desk }
  } catch (error) {
    desk.clear()
    throw error
  }
}

/** What is written in the same transaction beside the act, such as that its job is done. */
export type Also<O> = (q: Q, done: Done<O>) => Promise<void>

export async function actOnMany<O>(
  store: Store,
  act: ActName,
  context: Context,
  run: Run<O>,
  also: Also<O> = async () => {},
): Promise<Done<O>> {
  if (!may(context.actor, act)) throw problem('forbidden', undefined, { act })
  return store.writeLate(
    (q, alone) => prepare(q, context, run, alone),
    async (q, { hand, value, desk }) => {
      // An act that came to nothing leaves no trace.
      const done = { value, seq: hand.wrote() ? hand.seq : null }
      if (done.seq !== null) await finish(q, act, context, hand, () => desk.copy())
      await also(q, done)
      return done
    },
    ({ desk }) => desk.clear(),
  )
}

/** What an act would do, told without a trace of it. */
export async function tryOnMany<O>(q: Q, actor: Actor, run: Run<O>, at = Date.now()): Promise<O> {
  const hand = manyHand({ q, actor, at, seq: 0, desk: null })
  const value = await run(hand)
  await hand.settle()
  return value
}
