'use server'
/** Forms for what promises are made of: documents, parties, meetings. */
import type { FormState } from '#app/_ui/form/state.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { meetingInput, partyInput } from '#app/[locale]/desk/_inputs/actors.ts'
import { documentInput } from '#app/[locale]/desk/_inputs/source.ts'
import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'

export async function sendDocument(previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    const { slug } = await addDocument(store, context, documentInput(read))
    return { to: `/desk?done=document&slug=${slug}` }
  })
}

export async function sendParty(previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    const { slug } = await addParty(store, context, partyInput(read))
    return { to: `/desk?done=party&slug=${slug}` }
  })
}

export async function sendMeeting(previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    const { slug } = await addMeeting(store, context, meetingInput(read))
    return { to: `/desk?done=meeting&slug=${slug}` }
  })
}
