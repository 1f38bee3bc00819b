'use server'
/** Writes what was planned into the book. */
import type { FormState } from '#app/_ui/form/state.ts'
import { approve } from '#app/[locale]/desk/import/_job/verbs.ts'
import { onJob } from './on-job.ts'

export async function approveJob(previous: FormState, data: FormData): Promise<FormState> {
  return onJob(previous, data, approve)
}
