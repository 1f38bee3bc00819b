'use server'
/** Forms about what became of a promise: batches and their stages, statuses, looks. */
import type { FormState } from '#app/_ui/form/state.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { batchInput, lookInput, stageInput, statusInput } from '#app/[locale]/desk/_inputs/outcome.ts'
import { recordBatch, reportStage } from '#db/verbs/batch'
import { changeStatus, logLook } from '#db/verbs/change-status'

export async function sendBatch(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await recordBatch(store, context, batchInput(read, slug))
    return { to: `/commitments/${slug}?done=batch` }
  })
}

export async function sendStage(
  slug: string,
  delivery: string,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await reportStage(store, context, stageInput(read, delivery))
    return { to: `/commitments/${slug}?done=stage` }
  })
}

export async function sendStatus(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await changeStatus(store, context, statusInput(read, slug))
    return { to: `/commitments/${slug}?done=status` }
  })
}

export async function sendLook(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await logLook(store, context, lookInput(read, slug))
    return { to: `/commitments/${slug}?done=look` }
  })
}
