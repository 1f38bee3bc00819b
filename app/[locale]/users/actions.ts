'use server'
/** What administrators do with users: invite them, change their role, disable and enable them. */
import { settings } from '#app/_server/book.ts'
import { perform } from '#app/_server/perform.ts'
import type { FormState } from '#app/_ui/form/state.ts'
import { instant } from '#app/_ui/instant.ts'
import { disableUser, inviteUser, setUserRole } from '#db/verbs/users'
import { ROLES, type Role } from '#domain/permission'
import { problem } from '#domain/problem'
import { wordsFor } from '#messages/words'

function roleOf(text: string | undefined): Role {
  const role = ROLES.find((one) => one === text)
  if (!role) throw problem('not_in_list', 'role')
  return role
}

/** The link is made here, not in the page: it is shown once, in the answer to this form. */
export async function inviteAction(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields, locale }) => {
    const email = fields.text('email') ?? ''
    const again = fields.checked('again')
    const role = again ? 'viewer' : roleOf(fields.text('role'))
    const { token, until } = await inviteUser(store, context, { email, role, again })
    const link = `${settings().bookUrl}/${locale}/welcome/${token}`
    return {
      made: {
        link,
        until: instant({ words: wordsFor(locale), timeZone: settings().timeZone }, until),
        email,
      },
    }
  })
}

export async function roleAction(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    const email = fields.text('email') ?? ''
    await setUserRole(store, context, { email, role: roleOf(fields.text('role')) })
    return { to: '/users' }
  })
}

export async function disableAction(previous: FormState, data: FormData): Promise<FormState> {
  return perform(previous, data, async ({ store, context, fields }) => {
    const disabled = fields.text('disabled') === 'true'
    await disableUser(store, context, { email: fields.text('email') ?? '', disabled })
    return { to: '/users' }
  })
}
