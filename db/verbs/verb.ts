/** The only way to change the book: permission, parse, transaction, act, audit, projection, none of which can be skipped. */
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { newId } from '#db/ids'
import { projectCommitments } from '#db/projection'
import type { Q } from '#db/q'
import { audit, audit_subject, version } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { asFlaws } from '#db/values/flaws'
import { type Entity, type EntityRow, entityTable } from '#db/verbs/entities'
import { type Finder, queryFinder } from '#db/verbs/finder'
import type { PartImages, PartName } from '#db/verbs/part-rows'
import { PARTS, partVersions, samePart } from '#db/verbs/parts'
import { appendVersion } from '#db/verbs/versions'
import { cleanTexts } from '#domain/clean-text'
import { type ActName, type Actor, may } from '#domain/permission'
import { problem } from '#domain/problem'

export type Context = { actor: Actor; reason?: string | undefined; at?: number | undefined }

/** What a verb's body may do: read, and write rows that leave a version each. */
export type Hand = {
  readonly q: Q
  readonly find: Finder
  readonly actor: Actor
  readonly at: number
  /** Many records at once: nobody can be asked about each of them. */
  readonly many?: true
  insert<E extends Entity>(
    entity: E,
    row: Omit<EntityRow<E>, 'id' | 'n'> & { id?: string },
  ): Promise<EntityRow<E>>
  /** Changes a row whose present version is `n`; another version in between is a problem, not a loss. */
  update<E extends Entity>(
    entity: E,
    id: string,
    n: number | null,
    changes: Partial<EntityRow<E>>,
  ): Promise<EntityRow<E>>
  remove<E extends Entity>(entity: E, id: string): Promise<void>
  /** Writes a part of a record anew; null takes it away. */
  part<P extends PartName>(part: P, id: string, image: PartImages[P] | null): Promise<void>
  /** Names a commitment that the act is about: its ledger line is judged anew, its page tells of the act. */
  touch(commitmentId: string): void
}

/** Thrown by a body where all is as it was asked to be already: no act is kept, and the caller is given this. */
export class Unchanged<O> extends Error {
  readonly answer: O
  constructor(answer: O) {
    super('unchanged')
    this.answer = answer
  }
}

export type Verb<I, O> = (store: Store, context: Context, input: I) => Promise<O>

/** A verb tells which act it is and what it takes, so that a description of it cannot say otherwise. */
export function verb<S extends z.ZodType, O>(
  act: ActName,
  schema: S,
  run: (hand: Hand, input: z.output<S>) => Promise<O>,
): Verb<z.input<S>, O> & { readonly act: ActName; readonly input: S } {
  const perform: Verb<z.input<S>, O> = async (store, context, input) => {
    if (!may(context.actor, act)) throw problem('forbidden', undefined, { act })
    const parsed = schema.safeParse(cleanTexts(input))
    if (!parsed.success) throw asFlaws(parsed.error)
    const acting = async (q: Q): Promise<O> => {
      const at = context.at ?? Date.now()
      const touched = new Set<string>()
      const seq = await openAudit(q, act, context, at)
      const value = await run(handOn(q, context.actor, at, seq, touched), parsed.data)
      if (touched.size > 0)
        await q.insert(audit_subject).values([...touched].map((commitment_id) => ({ seq, commitment_id })))
      await projectCommitments(q, [...touched], seq, at)
      return value
    }
    try {
      return await store.write(acting)
    } catch (error) {
      if (error instanceof Unchanged) return error.answer
      throw error
    }
  }
  return Object.assign(perform, { act, input: schema })
}

/** The audit row comes first, because every version points to it. */
export async function openAudit(q: Q, act: string, { actor, reason }: Context, at: number): Promise<number> {
  const [row] = await q
    .insert(audit)
    .values({
      at,
      act,
      actor: actor.type === 'user' ? actor.id : actor.name,
      actor_name: actor.name,
      reason: reason ?? null,
    })
    .returning({ seq: audit.seq })
  if (!row) throw problem('unexpected')
  return row.seq
}

function handOn(q: Q, actor: Actor, at: number, seq: number, touched: Set<string>): Hand {
  return {
    q,
    find: queryFinder(q),
    actor,
    at,
    async insert(entity, row) {
      const table = entityTable(entity)
      const [written] = await q
        .insert(table)
        .values({ ...row, id: row.id ?? newId(), n: 1 } as never)
        .returning()
      if (!written) throw problem('unexpected')
      await appendVersion(q, { entity, seq, at, removed: false, row: written as EntityRow<typeof entity> })
      return written as EntityRow<typeof entity>
    },
    async update(entity, id, n, changes) {
      const table = entityTable(entity)
      const [present] = await q.select().from(table).where(eq(table.id, id))
      if (!present) throw problem('not_found', undefined, { entity })
      if (n !== null && present.n !== n)
        throw problem('changed_meanwhile', undefined, { entity, id, n: present.n })
      const [written] = await q
        .update(table)
        .set({ ...changes, n: present.n + 1 } as never)
        .where(and(eq(table.id, id), eq(table.n, present.n)))
        .returning()
      if (!written) throw problem('changed_meanwhile', undefined, { entity, id, n: present.n })
      await appendVersion(q, { entity, seq, at, removed: false, row: written as EntityRow<typeof entity> })
      return written as EntityRow<typeof entity>
    },
    async remove(entity, id) {
      const table = entityTable(entity)
      const [present] = await q.select().from(table).where(eq(table.id, id))
      if (!present) return
      await q.delete(table).where(eq(table.id, id))
      await appendVersion(q, {
        entity,
        seq,
        at,
        removed: true,
        row: { ...present, n: present.n + 1 } as EntityRow<typeof entity>,
      })
    },
    async part(part, id, after) {
      const { table, column, read, rows } = PARTS[part]
      const before = (await read(q, [id])).get(id) ?? null
      if (samePart(before, after)) return
      const versions = await partVersions(q, { part, id, before, after, seq, at })
      if (versions.length > 0) await q.insert(version).values(versions)
      if (before) await q.delete(table).where(eq(sql.identifier(column), id))
      const fresh = after ? rows(id, after) : []
      if (fresh.length > 0) await q.insert(table).values([...fresh])
    },
    touch(commitmentId) {
      touched.add(commitmentId)
    },
  }
}
