// One-time links: what they make, and that they work once.

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInvitation, redeemInvitation } from '#db/accounts/invitations'
import { sessionOf } from '#db/accounts/sessions'
import { hasUsers, listOpenLinks, listUsers } from '#db/queries/users'
import { account, invitation } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { inviteUser } from '#db/verbs/users'
import { bookWithUsers, codeOf, from, http, password, root } from '#tests/support/accounts.ts'

let book: ReturnType<typeof bookWithUsers>
let store: Store
beforeEach(() => {
  book = bookWithUsers()
  store = book.store
})
afterEach(() => store.close())

describe('a one-time link', () => {
  test('is kept as a hash, works once, and lists as open until then', async () => {
    const { token } = await inviteUser(store, root, { email: 'bo@example.org', role: 'contributor' })
    expect(JSON.stringify(await store.read.select().from(invitation))).not.toContain(token)
    expect(await findInvitation(store.read, token, Date.now())).toMatchObject({
      role: 'contributor',
      name: null,
    })
    expect(await listOpenLinks(store.read, Date.now())).toMatchObject([{ email: 'bo@example.org' }])
    const given = { token, name: 'Bo', password }
    expect(await codeOf(redeemInvitation(store, given))).toBe('done')
    expect(await codeOf(redeemInvitation(store, given))).toBe('link_spent')
    expect(await listOpenLinks(store.read, Date.now())).toEqual([])
    expect(await listUsers(store.read)).toMatchObject([{ email: 'bo@example.org', role: 'contributor' }])
  })

  test('redeemed twice at the same moment makes one account', async () => {
    const { token } = await inviteUser(store, root, { email: 'bo@example.org', role: 'viewer' })
    const both = [1, 2].map(() => codeOf(redeemInvitation(store, { token, name: 'Bo', password })))
    expect((await Promise.all(both)).sort()).toEqual(['done', 'link_spent'])
    expect(await listUsers(store.read)).toHaveLength(1)
  })

  test('ends after two days, and when a newer one is made', async () => {
    const at = Date.UTC(2026, 0, 1)
    const first = await inviteUser(store, { ...root, at }, { email: 'bo@example.org', role: 'viewer' })
    expect(await findInvitation(store.read, first.token, at + 47 * 3_600_000)).not.toBeNull()
    expect(await findInvitation(store.read, first.token, at + 49 * 3_600_000)).toBeNull()
    await inviteUser(store, { ...root, at }, { email: 'bo@example.org', role: 'viewer' })
    expect(await findInvitation(store.read, first.token, at)).toBeNull()
  })

  test('says everything that is wrong at once, and is not spent on it', async () => {
    const { token } = await inviteUser(store, root, { email: null, role: 'administrator' })
    const wrong = redeemInvitation(store, { token, name: ' ', email: 'x', password: 'short' })
    await expect(wrong).rejects.toMatchObject({
      flaws: [
        { code: 'not_an_email', at: 'email' },
        { code: 'required', at: 'name' },
        { code: 'password_short', at: 'password' },
      ],
    })
    expect(await findInvitation(store.read, token, Date.now())).not.toBeNull()
  })

  test('for setting up works only while there is no user', async () => {
    const { token } = await inviteUser(store, root, { email: null, role: 'administrator' })
    expect(await hasUsers(store.read)).toBe(false)
    await book.addUser('first@example.org', 'administrator')
    const late = redeemInvitation(store, { token, name: 'Late', email: 'late@example.org', password })
    expect(await codeOf(late)).toBe('link_spent')
    expect(await listUsers(store.read)).toHaveLength(1)
  })

  test('gives a known user a new password, and ends his sessions', async () => {
    await book.addUser('ada@example.org', 'editor')
    const cookie = await book.cookieOf('ada@example.org')
    const again = { email: 'ada@example.org', role: 'viewer' as const, again: true }
    const { token } = await inviteUser(store, root, again)
    await redeemInvitation(store, { token, name: 'Ada L.', password: 'another dozen letters' })
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
    expect(await codeOf(book.cookieOf('ada@example.org'))).toBe('wrong_credentials')
    expect(await listUsers(store.read)).toMatchObject([{ name: 'Ada L.', role: 'editor' }])
    expect(await store.read.select().from(account)).toHaveLength(1)
  })
})
