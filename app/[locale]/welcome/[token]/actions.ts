'use server'
/** Redeems a one-time link: makes the account, or keeps the new password, and signs in. */
import { accountSettings, carryCookies } from '#app/_server/accounts.ts'
import { performOpen } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { redeemInvitation } from '#db/accounts/invitations'
import { signIn } from '#db/accounts/sessions'

export async function welcomeAction(previous: FormState, data: FormData): Promise<FormState> {
  return performOpen(previous, data, async ({ store, fields, headers }) => {
    const password = fields.raw('password')
    const { email } = await redeemInvitation(store, {
      token: fields.raw('token'),
      name: fields.text('name') ?? '',
      email: fields.text('email'),
      password,
    })
    try {
      await carryCookies(await signIn(store, accountSettings(), { email, password }, headers))
    } catch {
      // The account is made; whatever kept the session from beginning is told where one signs in.
      return { to: '/sign-in' }
    }
    return { to: '/desk' }
  })
}
