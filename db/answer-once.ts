/** The same request under the same key is done once: its answer is kept and given again. */
import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { tokenHash } from '#db/accounts/tokens'
import type { Q } from '#db/q'
import { idempotency } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { problem } from '#domain/problem'

export type KeptAnswer = { status: number; headers: Readonly<Record<string, string>>; body: string }
type Ask = { owner: string; key: string; request: string; now: number }

/** How long an answer is kept, in milliseconds. */
const KEPT = 24 * 60 * 60 * 1000
/** A request that has not been answered for so long died with its process: nothing of it was written. */
const DEAD_AFTER = 60_000

const named = ({ owner, key }: Ask) => and(eq(idempotency.owner, owner), eq(idempotency.key, key))

/** Null where the caller is the first and must do the work. */
async function claim(q: Q, ask: Ask): Promise<KeptAnswer | null> {
  const request_hash = tokenHash(ask.request)
  await q
    .delete(idempotency)
    .where(and(isNotNull(idempotency.status), lt(idempotency.created_at, ask.now - KEPT)))
  await q
    .delete(idempotency)
    .where(and(named(ask), isNull(idempotency.status), lt(idempotency.created_at, ask.now - DEAD_AFTER)))
  const [first] = await q
    .insert(idempotency)
    .values({ owner: ask.owner, key: ask.key, request_hash, created_at: ask.now })
    .onConflictDoNothing()
    .returning({ key: idempotency.key })
  if (first) return null
  const [known] = await q.select().from(idempotency).where(named(ask))
  if (!known || known.request_hash !== request_hash) throw problem('key_taken')
  if (known.status === null) throw problem('key_under_way')
  return { status: known.status, headers: known.headers ?? {}, body: known.body ?? '' }
}

/** The work and its kept answer are written together: what fails leaves neither, and the key is free again. */
export async function answerOnce(
  store: Store,
  ask: Ask,
  work: () => Promise<KeptAnswer>,
): Promise<{ answer: KeptAnswer; again: boolean }> {
  const kept = await store.write((q) => claim(q, ask))
  if (kept) return { answer: kept, again: true }
  try {
    const answer = await store.write(async (q) => {
      const made = await work()
      await q.update(idempotency).set(made).where(named(ask))
      return made
    })
    return { answer, again: false }
  } catch (error) {
    await store.write(async (q) => {
      await q.delete(idempotency).where(and(named(ask), isNull(idempotency.status)))
    })
    throw error
  }
}
