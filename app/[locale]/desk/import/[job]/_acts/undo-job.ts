'use server'
/** Undoes all that a job wrote. */
import type { FormState } from '#app/_ui/form/state.ts'
import { undo } from '#app/[locale]/desk/import/_job/verbs.ts'
import { onJob } from './on-job.ts'

export async function undoJob(previous: FormState, data: FormData): Promise<FormState> {
  return onJob(previous, data, undo)
}
