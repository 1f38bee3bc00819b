/** Has this book's waiting jobs done: to be called after every step that leaves work behind, and where jobs are shown. */
import 'server-only'
import { settings } from '#app/_server/book.ts'
import { wakeThread } from '#db/jobs/awake'

export const wakeJobs = (): void => wakeThread(settings().databasePath)
