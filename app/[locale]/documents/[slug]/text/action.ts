'use server'
/** The form that attaches a text. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { attachText } from '#db/verbs/attach-text'

export async function sendText(slug: string, previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    await attachText(store, context, { document: slug, text: fields.text('text') ?? '' })
    return { to: `/documents/${slug}` }
  })
}
