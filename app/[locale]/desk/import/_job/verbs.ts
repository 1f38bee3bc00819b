/** What may be done with a job. */
import 'server-only'
import { jobById } from '#db/queries/job-by-id'
import { jobFile } from '#db/queries/job-file'
import type { Store } from '#db/store'
import { importRecords, planImport } from '#db/verbs/import-records'
import { insertJob, keepRows, updateJob } from '#db/verbs/job-steps'
import { undoAct } from '#db/verbs/undo-act'
import type { Context } from '#db/verbs/verb'
import type { RowFate } from '#domain/import/fate'
import type { Importable, JobState } from '#domain/import/job'
import { Problem, problem } from '#domain/problem'
import { IN, type InName } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { type ReadOptions, readOptions } from './job.ts'

type Given = { what: Importable; options: Partial<ReadOptions> & Readonly<Record<string, unknown>> }
type Opening = Given & { format: InName; fileName: string; file: Uint8Array }

async function standing(store: Store, id: string, states: readonly JobState[]) {
  const row = await jobById(store.read, id)
  if (!row) throw problem('not_found')
  if (!states.includes(row.state)) throw problem('already_decided')
  return row
}

async function opened(store: Store, id: string) {
  const row = await jobById(store.read, id)
  const file = await jobFile(store.read, id)
  if (!row?.format || !file) throw problem('not_found')
  const { locale, sheet, mapping } = readOptions(row.options)
  return IN[row.format as InName].open(sourceOf(file), { what: row.what, locale, sheet, mapping })
}

async function run(store: Store, context: Context, id: string): Promise<void> {
  const fates: RowFate[] = []
  try {
    const file = await opened(store, id)
    const tell = (fate: RowFate) => void fates.push(fate)
    const totals = await planImport(store.read, { what: file.what, records: file.records, tell })
    const { new: added, changed, same, refused, digest } = totals
    const { warnings } = file.report()
    await keepRows(store, id, fates)
    await updateJob(store, context, id, {
      state: 'planned',
      counts: { new: added, changed, same, refused },
      figures: { digest },
      warnings: warnings as readonly object[] as never,
      flaws: null,
    })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await updateJob(store, context, id, { state: 'failed', flaws: error.flaws })
  }
}

export async function openImport(store: Store, context: Context, given: Opening): Promise<string> {
  const { what, format, fileName, file, options } = given
  const id = await insertJob(store, context, {
    sort: 'import',
    what,
    state: options.head ? 'mapping' : 'waiting',
    format,
    file_name: fileName,
    file: Buffer.from(file),
    options,
  })
  if (!options.head) await run(store, context, id)
  return id
}

export async function plan(store: Store, context: Context, id: string, given: Given): Promise<void> {
  await standing(store, id, ['mapping', 'planned'])
  await updateJob(store, context, id, { ...given, state: 'waiting' })
  await run(store, context, id)
}

export async function remap(store: Store, context: Context, id: string, given: Given): Promise<void> {
  await standing(store, id, ['mapping', 'planned'])
  await updateJob(store, context, id, { ...given, state: 'mapping' })
}

export async function approve(store: Store, context: Context, id: string): Promise<void> {
  const { figures } = await standing(store, id, ['planned'])
  const file = await opened(store, id)
  try {
    const { seq } = await importRecords(store, context, {
      what: file.what,
      records: file.records,
      expected: String(figures.digest),
    })
    await updateJob(store, context, id, { state: 'done', seq, finished_at: Date.now() })
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'import_changed') throw error
    await run(store, context, id)
    await updateJob(store, context, id, { flaws: error.flaws })
  }
}

export async function cancel(store: Store, context: Context, id: string): Promise<void> {
  await standing(store, id, ['mapping', 'waiting', 'planning', 'planned', 'approved', 'writing'])
  await keepRows(store, id, [])
  await updateJob(store, context, id, { state: 'cancelled', file: null, finished_at: Date.now() })
}

export async function undo(store: Store, context: Context, id: string): Promise<void> {
  const { seq } = await standing(store, id, ['done'])
  if (seq === null) throw problem('not_found')
  const undone = await undoAct(store, context, { seq })
  await updateJob(store, context, id, { state: 'undone', undone_seq: undone.seq })
}
