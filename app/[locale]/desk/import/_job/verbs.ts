/** What may be done with a job; what it leaves to do is begun at once. */
import 'server-only'
import { wakeJobs } from '#app/_server/jobs.ts'
import { approveJob, cancelJob, mapJob, openJob, undoJob } from '#db/jobs/steps'
import type { Store } from '#db/store'
import type { BulkEdit } from '#db/verbs/bulk-edit'
import type { Context } from '#db/verbs/verb'
import type { Importable } from '#domain/import/job'
import { type Flaw, Problem } from '#domain/problem'
import type { InName } from '#formats/in/index'

type Given = { what: Importable; options: Readonly<Record<string, unknown>> & { head?: unknown } }
type Opening = Given & { format: InName; fileName: string; file: Uint8Array }

/** A step that is no longer there to be taken: somebody else, or the work itself, has gone on. */
const gone = ({ code, ...flaw }: Flaw): Flaw =>
  code === 'changed_meanwhile' ? { code: 'job_gone' } : { code, ...flaw }

async function step(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw error instanceof Problem ? new Problem(error.flaws.map(gone)) : error
  }
  wakeJobs()
}

/** Where the file has columns, a person looks at them first. */
export async function openImport(store: Store, context: Context, given: Opening): Promise<string> {
  const { what, format, fileName, file, options } = given
  const state = options.head ? 'mapping' : 'waiting'
  const id = await openJob(store, context, {
    ...{ sort: 'import', what, state, format, options, file },
    file_name: fileName,
  })
  wakeJobs()
  return id
}

export async function openBulk(
  store: Store,
  context: Context,
  edit: Pick<BulkEdit, 'slugs' | 'filter' | 'day' | 'fields'>,
): Promise<string> {
  const id = await openJob(store, context, { sort: 'bulk_edit', what: 'commitments', options: edit })
  wakeJobs()
  return id
}

export const plan = (store: Store, context: Context, id: string, given: Given): Promise<void> =>
  step(() => mapJob(store, context, id, given))

export const remap = (store: Store, context: Context, id: string, given: Given): Promise<void> =>
  step(() => mapJob(store, context, id, { ...given, state: 'mapping' }))

export const approve = (store: Store, context: Context, id: string): Promise<void> =>
  step(() => approveJob(store, context, id))

export const cancel = (store: Store, context: Context, id: string): Promise<void> =>
  step(() => cancelJob(store, context, id))

export const undo = (store: Store, context: Context, id: string): Promise<void> =>
  step(() => undoJob(store, context, id))
