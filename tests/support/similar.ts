/** The founding statements asked after as if they were new: each without itself, against the book that is left. */
import { eq } from 'drizzle-orm'
import { projectCommitments } from '#db/projection'
import {
  type SimilarCommitment,
  type SimilarQuery,
  similarCommitments,
} from '#db/queries/similar-commitments'
import { citation, commitment, commitment_party, statement } from '#db/schema/sqlite'
import type { Store } from '#db/store'

class Undone extends Error {}

/** What a change would show; the book stays as it was. */
export async function whatIf<T>(
  store: Store,
  ask: (q: Parameters<Parameters<Store['write']>[0]>[0]) => Promise<T>,
): Promise<T> {
  let answer: T | undefined
  await store
    .write(async (q) => {
      answer = await ask(q)
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone) && !(error instanceof Error && error.cause instanceof Undone))
        throw error
    })
  return answer as T
}

export async function sidesOf(store: Store, id: string) {
  const rows = await store.read.select().from(commitment_party).where(eq(commitment_party.commitment_id, id))
  const of = (role: string) => rows.filter((row) => row.role === role).map((row) => row.party_id)
  return { promisers: of('promiser'), beneficiaries: of('beneficiary') }
}

export type Asked = { slug: string; act: string; exact: string; found: SimilarCommitment[] }

/** Every founding statement of a commitment, with what is offered for it when it is taken out of the book. */
export async function offeredForEach(
  store: Store,
  known: (one: SimilarQuery) => SimilarQuery,
): Promise<Asked[]> {
  const rows = await store.read
    .select({ statement, commitment, exact: citation.exact })
    .from(statement)
    .innerJoin(commitment, eq(commitment.id, statement.commitment_id))
    .innerJoin(citation, eq(citation.id, statement.citation_id))
  const asked: Asked[] = []
  for (const { statement: said, commitment: own, exact } of rows) {
    const ask: SimilarQuery = {
      ...(await sidesOf(store, own.id)),
      kind: own.kind,
      topic: own.topic,
      titles: {},
      quote: exact,
    }
    const found = await whatIf(store, async (q) => {
      await q.update(citation).set({ exact: '' }).where(eq(citation.id, said.citation_id))
      await projectCommitments(q, [own.id], 1, 1)
      return similarCommitments(q, known(ask))
    })
    asked.push({ slug: own.slug, act: said.act, exact, found })
  }
  return asked
}
