/** better-auth on the book's store: it reads what is committed, and writes in the same queue as every verb. */
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { BetterAuthOptions } from 'better-auth/minimal'
import { account, rateLimit, session, user, verification } from '#db/schema/sqlite'
import type { Store } from '#db/store'

type Adapter = ReturnType<ReturnType<typeof drizzleAdapter>>
const WRITES = [
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
  'consumeOne',
  'incrementOne',
] as const
const schema = { user, session, account, verification, rateLimit }

export const storeAdapter = (store: Store) => {
  const writing = drizzleAdapter(store.writer, { provider: 'sqlite', schema })
  const reading = drizzleAdapter(store.read, { provider: 'sqlite', schema })
  return (options: BetterAuthOptions): Adapter => {
    const plain = writing(options)
    const queued: Record<string, unknown> = { ...plain }
    for (const name of WRITES) {
      const act = plain[name] as ((...given: unknown[]) => Promise<unknown>) | undefined
      if (act) queued[name] = (...given: unknown[]) => store.write(() => act(...given))
    }
    queued.transaction = (act: (inner: unknown) => Promise<unknown>) => store.write(() => act(queued))
    const { findOne, findMany, count } = reading(options)
    // Inside a transaction the writer's own rows must be seen; outside, only what is committed.
    return {
      ...(queued as unknown as Adapter),
      findOne,
      findMany,
      count,
      transaction: queued.transaction as Adapter['transaction'],
    }
  }
}
