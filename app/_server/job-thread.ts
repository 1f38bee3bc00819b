/** The thread that does the jobs, one after the other, on connections of its own; it ends when there is none left. */
import { workerData } from 'node:worker_threads'
import { claimJob, recoverJobs } from '#db/jobs/claim'
import type { Job } from '#db/jobs/job'
import { type JobSource, workOn } from '#db/jobs/work'
import { jobFile } from '#db/queries/job-file'
import { openStore, type Store } from '#db/store'
import { isLocale } from '#domain/locale'
import { problem } from '#domain/problem'
import type { Constants, Mapping, Opened } from '#formats/in/format'
import { IN, isInName } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'
import { takenLoss } from '#messages/loss'

/** `path` is the book's file. */
type JobOrder = { path: string }

async function sourceFor(desk: Store, { id, format, what, options }: Job): Promise<JobSource | null> {
  if (format === null) return null
  const bytes = await jobFile(desk.read, id)
  if (!bytes || !isInName(format)) throw problem('not_found')
  const { mapping, constants, sheet, locale, document, list } = options
  const asked = {
    what,
    mapping: mapping as Mapping | undefined,
    constants: constants as Constants | undefined,
    sheet: typeof sheet === 'string' ? sheet : undefined,
    document: typeof document === 'string' ? document : undefined,
    list: typeof list === 'string' ? list : undefined,
    locale: typeof locale === 'string' && isLocale(locale) ? locale : undefined,
  }
  let opened: Opened | null = null
  return {
    async *records() {
      opened = await IN[format].open(sourceOf(bytes), asked)
      yield* opened.records()
    },
    told(taken) {
      const { figures = {}, warnings = [] } = opened?.report() ?? {}
      return { figures, warnings: [...taken.map(takenLoss), ...warnings] }
    },
  }
}

async function workThrough({ path }: JobOrder): Promise<void> {
  const [store, desk] = [openStore(path), openStore(path)]
  const worker = `thread ${process.pid}`
  try {
    // There is one such thread for a book: whatever else is claimed was left behind.
    await recoverJobs(desk, Date.now(), true)
    for (;;) {
      const own = await claimJob(desk, worker, Date.now())
      if (!own) return
      const source = async () => sourceFor(desk, own)
      await workOn({ store, desk, source, now: Date.now }, own)
    }
  } finally {
    store.close()
    desk.close()
  }
}

await workThrough(workerData as JobOrder)
