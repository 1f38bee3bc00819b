// What an administrator may do with users, and what nobody may.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInvitation } from '#db/accounts/invitations'
import { sessionOf } from '#db/accounts/sessions'
import { audit } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { disableUser, inviteUser, setUserRole } from '#db/verbs/users'
import { bookWithUsers, codeOf, from, http, root } from '#tests/support/accounts.ts'

let book: ReturnType<typeof bookWithUsers>
let store: Store
beforeEach(() => {
  book = bookWithUsers()
  store = book.store
})
afterEach(() => store.close())

describe('an administrator', () => {
  test('may not invite somebody who is there, nor be anybody less', async () => {
    await book.addUser('ada@example.org', 'editor')
    const invite = { email: 'ADA@example.org', role: 'viewer' as const }
    expect(await codeOf(inviteUser(store, root, invite))).toBe('email_taken')
    const editor = { actor: { type: 'user' as const, id: 'x', name: 'x', role: 'editor' as const } }
    expect(await codeOf(inviteUser(store, editor, { ...invite, email: 'b@example.org' }))).toBe('forbidden')
  })

  test('who is the last one can be neither disabled nor made less', async () => {
    const email = 'ada@example.org'
    await book.addUser(email, 'administrator')
    expect(await codeOf(disableUser(store, root, { email, disabled: true }))).toBe('last_administrator')
    expect(await codeOf(setUserRole(store, root, { email, role: 'editor' }))).toBe('last_administrator')
    await book.addUser('bo@example.org', 'administrator')
    expect(await codeOf(setUserRole(store, root, { email, role: 'editor' }))).toBe('done')
    expect(await codeOf(disableUser(store, root, { email: 'bo@example.org', disabled: true }))).toBe(
      'last_administrator',
    )
  })

  test('disables a user: sessions and links end, none begins, until he is enabled', async () => {
    const id = await book.addUser('ada@example.org', 'administrator')
    await book.addUser('root@example.org', 'administrator')
    const cookie = await book.cookieOf('ada@example.org')
    const ada = { actor: { type: 'user' as const, id, name: 'ada', role: 'administrator' as const } }
    const { token } = await inviteUser(store, ada, { email: 'friend@example.org', role: 'administrator' })
    await disableUser(store, root, { email: 'ada@example.org', disabled: true })
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
    expect(await findInvitation(store.read, token, Date.now())).toBeNull()
    expect(await codeOf(book.cookieOf('ada@example.org'))).toBe('account_disabled')
    await disableUser(store, root, { email: 'ada@example.org', disabled: false })
    expect(await codeOf(book.cookieOf('ada@example.org'))).toBe('done')
  })

  test('leaves a trace with every act, without anybody’s address', async () => {
    await book.addUser('ada@example.org', 'administrator')
    await book.addUser('bo@example.org', 'viewer')
    await setUserRole(store, root, { email: 'bo@example.org', role: 'editor' })
    await disableUser(store, root, { email: 'bo@example.org', disabled: true })
    const acts = await store.read.select().from(audit)
    expect(acts.map((row) => row.act)).toEqual([
      'invite_user',
      'accept_invitation',
      'invite_user',
      'accept_invitation',
      'set_user_role',
      'disable_user',
    ])
    expect(JSON.stringify(acts)).not.toContain('@')
  })
})
