/** What every button about a job does: who presses it, which job it is, and back to its page. */
import 'server-only'
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import type { Store } from '#db/store'
import type { Context } from '#db/verbs/verb'
import { problem } from '#domain/problem'

type Act = (store: Store, context: Context, id: string) => Promise<void>

export const onJob = (previous: FormState, data: FormData, act: Act): Promise<FormState> =>
  perform(previous, data, async ({ store, context, fields }) => {
    const id = fields.text('job')
    if (id === undefined) throw problem('not_found')
    await act(store, context, id)
    return { to: `/desk/import/${id}` }
  })
