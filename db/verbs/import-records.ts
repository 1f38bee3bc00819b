/** Brings many records in, in one act; and tells beforehand what that would do. */
import { IMPORT_KINDS } from '#db/imports/index'
import type { ImportOptions, KindOf } from '#db/imports/kind'
import { type Records, runImport, type Totals, type Watch } from '#db/imports/run'
import { type Also, actOnMany, type Done, tryOnMany } from '#db/many/act'
import type { ManyHand } from '#db/many/hand'
import type { Q } from '#db/q'
import type { Store } from '#db/store'
import type { Context } from '#db/verbs/verb'
import type { Importable } from '#domain/import/job'
import { type Actor, systemActor } from '#domain/permission'
import { problem } from '#domain/problem'

export type ImportInput = Watch & {
  what: Importable
  records: Records
  /** What the kind alone wants to know, such as the dataset of flows. */
  options?: ImportOptions | undefined
}

function kindOf(what: Importable): KindOf {
  const kind = IMPORT_KINDS[what]
  if (!kind) throw problem('not_in_list', 'what')
  return kind
}

/** Every row's fate, against the book as `q` shows it; nothing is written. */
export async function planImport(
  q: Q,
  input: ImportInput,
  actor: Actor = systemActor('plan'),
): Promise<Totals> {
  const kind = kindOf(input.what)
  return tryOnMany(q, actor, (hand) => runImport(hand, kind(hand, input.options ?? {}), input.records, input))
}

/** One audited act, and versions of the rows whose values changed; no act where nothing does. `expected` is the digest of the plan that a person approved. */
export async function importRecords(
  store: Store,
  context: Context,
  input: ImportInput & { expected?: string | undefined; also?: Also<Totals> | undefined },
  act: 'import_table' | 'bulk_edit' = 'import_table',
): Promise<Done<Totals>> {
  const kind = kindOf(input.what)
  const run = async (hand: ManyHand): Promise<Totals> => {
    const totals = await runImport(hand, kind(hand, input.options ?? {}), input.records, input)
    if (input.expected !== undefined && input.expected !== totals.digest) throw problem('import_changed')
    return totals
  }
  return actOnMany(store, act, context, run, input.also)
}
