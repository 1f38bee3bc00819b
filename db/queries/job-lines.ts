/** What is told of a job without its file: who began it, how far it is, what it came to. */
import type { Q } from '#db/q'
import { job, user } from '#db/schema/sqlite'
import { eq } from 'drizzle-orm'

/** All but the bytes, which may be many. */
export const JOB_COLUMNS = {
  id: job.id,
  sort: job.sort,
  what: job.what,
  state: job.state,
  format: job.format,
  file_name: job.file_name,
  options: job.options,
  counts: job.counts,
  figures: job.figures,
  warnings: job.warnings,
  progress: job.progress,
  total: job.total,
  flaws: job.flaws,
  created_at: job.created_at,
  finished_at: job.finished_at,
  seq: job.seq,
  undone_seq: job.undone_seq,
  created_by: job.created_by,
  name: user.name,
}

export const fromJobs = (q: Q) => q.select(JOB_COLUMNS).from(job).leftJoin(user, eq(user.id, job.created_by))
