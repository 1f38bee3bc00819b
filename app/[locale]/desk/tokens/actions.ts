'use server'
/** Making and revoking one's own tokens. */
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { makeToken, revokeToken } from '#db/verbs/tokens'
import { SCOPES, TOKEN_DAYS } from '#domain/token'

export async function makeAction(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    const name = fields.text('name') ?? ''
    const scopes = SCOPES.filter((scope) => fields.all('scopes').includes(scope))
    const days = TOKEN_DAYS.find((one) => String(one) === fields.text('days')) ?? null
    const { secret } = await makeToken(store, context, { name, scopes, days })
    return { made: { secret, name } }
  })
}

export async function revokeAction(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    await revokeToken(store, context, { id: fields.text('id') ?? '' })
    return { to: '/desk/tokens' }
  })
}
