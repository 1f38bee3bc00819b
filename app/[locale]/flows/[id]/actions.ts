'use server'
/** Forms on a flow's page: tie it to a promise, untie it. */
import type { FormState } from '#app/_ui/form/state.ts'
import { atDesk } from '#app/[locale]/desk/_acts/at-desk.ts'
import { linkFlow } from '#db/verbs/link-flow'
import { problem } from '#domain/problem'

const done = (flow: string) => ({ to: /^[0-9A-Z]+$/.test(flow) ? `/flows/${flow}?done=tie` : '/flows' })

export async function sendTie(flow: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    const commitment = read.ref('commitment')
    if (!commitment) throw problem('required', 'commitment')
    await linkFlow(store, context, { flow, n: read.version('n'), commitment })
    return done(flow)
  })
}

export async function sendUntie(flow: string, previous: FormState, data: FormData): Promise<FormState> {
  return atDesk(previous, data, async ({ store, context, read }) => {
    await linkFlow(store, context, { flow, n: read.version('n'), commitment: null })
    return done(flow)
  })
}
