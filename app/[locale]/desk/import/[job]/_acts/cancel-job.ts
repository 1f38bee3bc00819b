'use server'
/** Stops a job, or throws its plan away. */
import type { FormState } from '#app/_ui/form/state.ts'
import { cancel } from '#app/[locale]/desk/import/_job/verbs.ts'
import { onJob } from './on-job.ts'

export async function cancelJob(previous: FormState, data: FormData): Promise<FormState> {
  return onJob(previous, data, cancel)
}
