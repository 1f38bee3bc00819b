/** A job as screens see it: all but the bytes of its file. */
import { getTableColumns } from 'drizzle-orm'
import { job } from '#db/schema/sqlite'

const { file: _, ...columns } = getTableColumns(job)
export const JOB_COLUMNS = columns

export type Job = Omit<typeof job.$inferSelect, 'file'>
/** Where nothing more will happen to it by itself. */
export const FINISHED = ['done', 'failed', 'cancelled', 'undone'] as const
