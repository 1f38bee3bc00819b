'use server'
/** Signs in, and goes on to where the reader wanted to be. */
import { accountSettings, carryCookies } from '#app/_server/accounts.ts'
import { performOpen } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { signIn } from '#db/accounts/sessions'
import { innerPath } from '#domain/inner-path'
import { type Flaw, Problem } from '#domain/problem'

export async function signInAction(previous: FormState, data: FormData): Promise<FormState> {
  return performOpen(previous, data, async ({ store, fields, headers }) => {
    const email = fields.text('email') ?? ''
    const password = fields.raw('password')
    const flaws: Flaw[] = []
    if (!email) flaws.push({ code: 'required', at: 'email' })
    if (!password) flaws.push({ code: 'required', at: 'password' })
    if (flaws.length > 0) throw new Problem(flaws)
    await carryCookies(await signIn(store, accountSettings(), { email, password }, headers))
    return { to: innerPath(fields.raw('to')) ?? '/desk' }
  })
}
