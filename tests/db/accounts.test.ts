// Accounts on a real store in memory: one-time links, sessions, roles, and what ends them.
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CLIENT_HEADER } from '#db/accounts/auth'
import { findInvitation, redeemInvitation } from '#db/accounts/invitations'
import { sessionOf, signIn, signOut } from '#db/accounts/sessions'
import { hasUsers, listOpenLinks, listUsers } from '#db/queries/users'
import { account, audit, invitation, session } from '#db/schema/sqlite'
import { openStore, type Store } from '#db/store'
import { disableUser, inviteUser, setUserRole } from '#db/verbs/users'
import type { Role } from '#domain/permission'
import { systemActor } from '#domain/permission'
import type { Problem } from '#domain/problem'

const secret = 'a secret that only this test knows, long enough'
const http = { bookUrl: 'http://localhost:3000', secret }
const https = { bookUrl: 'https://book.example.org', secret }
const password = 'twelve or more letters'
const root = { actor: systemActor('test') }
const from = (address: string, cookie = '') =>
  new Headers({ [CLIENT_HEADER]: address, ...(cookie && { cookie }) })

let store: Store
beforeEach(() => {
  store = openStore(':memory:')
})
afterEach(() => store.close())

async function addUser(email: string, role: Role): Promise<string> {
  const { token } = await inviteUser(store, root, { email, role })
  const { id } = await redeemInvitation(store, { token, name: email.split('@')[0] ?? '', password })
  return id
}
async function cookieOf(email: string, settings = http, address = '192.0.2.1'): Promise<string> {
  const [cookie] = await signIn(store, settings, { email, password }, from(address))
  return `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`
}
const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: Problem) => error.code,
  )

describe('a session', () => {
  test('begins with e-mail and password, and says who reads', async () => {
    const id = await addUser('ada@example.org', 'editor')
    const cookie = await cookieOf('Ada@Example.org')
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toEqual({
      id,
      name: 'ada',
      email: 'ada@example.org',
      role: 'editor',
    })
    expect(await sessionOf(store, http, from('192.0.2.1', `${cookie}x`))).toBeNull()
    expect(await sessionOf(store, http, from('192.0.2.1'))).toBeNull()
  })

  test.each([
    ['over https', https, '__Host-pledgebook.session_token', true],
    ['over http', http, 'pledgebook-3000.session_token', false],
  ])('%s sets its cookie', async (_name, settings, name, secure) => {
    await addUser('ada@example.org', 'viewer')
    const [cookie] = await signIn(store, settings, { email: 'ada@example.org', password }, from('192.0.2.1'))
    expect(cookie).toMatchObject({ name, options: { httpOnly: true, secure, sameSite: 'lax', path: '/' } })
  })

  test('ends by signing out', async () => {
    await addUser('ada@example.org', 'viewer')
    const cookie = await cookieOf('ada@example.org')
    const [trace] = await signOut(store, http, from('192.0.2.1', cookie))
    expect(trace?.options.maxAge).toBe(0)
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
  })

  test('ends when its days are over', async () => {
    await addUser('ada@example.org', 'viewer')
    const cookie = await cookieOf('ada@example.org')
    await store.write(async (q) => q.update(session).set({ expiresAt: new Date(Date.now() - 1000) }))
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
  })

  test('tells neither which of e-mail and password was wrong, nor who has an account', async () => {
    await addUser('ada@example.org', 'viewer')
    for (const credentials of [
      { email: 'ada@example.org', password: 'something else entirely' },
      { email: 'nobody@example.org', password },
      { email: 'not an address', password },
    ])
      expect(await codeOf(signIn(store, http, credentials, from('192.0.2.2')))).toBe('wrong_credentials')
  })

  test('is refused after ten tries in a minute from one address, and not from another', async () => {
    await addUser('ada@example.org', 'viewer')
    const wrong = { email: 'ada@example.org', password: 'wrong' }
    for (let n = 0; n < 10; n++) await codeOf(signIn(store, http, wrong, from('192.0.2.3')))
    const right = { email: 'ada@example.org', password }
    expect(await codeOf(signIn(store, http, right, from('192.0.2.3')))).toBe('too_many_tries')
    expect(await codeOf(signIn(store, http, right, from('192.0.2.4')))).toBe('done')
  })
})

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
    await addUser('first@example.org', 'administrator')
    const late = redeemInvitation(store, { token, name: 'Late', email: 'late@example.org', password })
    expect(await codeOf(late)).toBe('link_spent')
    expect(await listUsers(store.read)).toHaveLength(1)
  })

  test('gives a known user a new password, and ends his sessions', async () => {
    await addUser('ada@example.org', 'editor')
    const cookie = await cookieOf('ada@example.org')
    const again = { email: 'ada@example.org', role: 'viewer' as const, again: true }
    const { token } = await inviteUser(store, root, again)
    await redeemInvitation(store, { token, name: 'Ada L.', password: 'another dozen letters' })
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
    expect(await codeOf(cookieOf('ada@example.org'))).toBe('wrong_credentials')
    expect(await listUsers(store.read)).toMatchObject([{ name: 'Ada L.', role: 'editor' }])
    expect(await store.read.select().from(account)).toHaveLength(1)
  })
})

describe('an administrator', () => {
  test('may not invite somebody who is there, nor be anybody less', async () => {
    await addUser('ada@example.org', 'editor')
    const invite = { email: 'ADA@example.org', role: 'viewer' as const }
    expect(await codeOf(inviteUser(store, root, invite))).toBe('email_taken')
    const editor = { actor: { type: 'user' as const, id: 'x', name: 'x', role: 'editor' as const } }
    expect(await codeOf(inviteUser(store, editor, { ...invite, email: 'b@example.org' }))).toBe('forbidden')
  })

  test('who is the last one can be neither disabled nor made less', async () => {
    const email = 'ada@example.org'
    await addUser(email, 'administrator')
    expect(await codeOf(disableUser(store, root, { email, disabled: true }))).toBe('last_administrator')
    expect(await codeOf(setUserRole(store, root, { email, role: 'editor' }))).toBe('last_administrator')
    await addUser('bo@example.org', 'administrator')
    expect(await codeOf(setUserRole(store, root, { email, role: 'editor' }))).toBe('done')
    expect(await codeOf(disableUser(store, root, { email: 'bo@example.org', disabled: true }))).toBe(
      'last_administrator',
    )
  })

  test('disables a user: sessions and links end, none begins, until he is enabled', async () => {
    const id = await addUser('ada@example.org', 'administrator')
    await addUser('root@example.org', 'administrator')
    const cookie = await cookieOf('ada@example.org')
    const ada = { actor: { type: 'user' as const, id, name: 'ada', role: 'administrator' as const } }
    const { token } = await inviteUser(store, ada, { email: 'friend@example.org', role: 'administrator' })
    await disableUser(store, root, { email: 'ada@example.org', disabled: true })
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
    expect(await findInvitation(store.read, token, Date.now())).toBeNull()
    expect(await codeOf(cookieOf('ada@example.org'))).toBe('account_disabled')
    await disableUser(store, root, { email: 'ada@example.org', disabled: false })
    expect(await codeOf(cookieOf('ada@example.org'))).toBe('done')
  })

  test('leaves a trace with every act, without anybody’s address', async () => {
    await addUser('ada@example.org', 'administrator')
    await addUser('bo@example.org', 'viewer')
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

test('sessions and rolled back acts do not take each other along', async () => {
  await addUser('ada@example.org', 'viewer')
  const failing = Array.from({ length: 20 }, () =>
    store
      .write(async (q) => {
        await q.delete(session)
        throw new Error('on purpose')
      })
      .catch(() => {}),
  )
  const signing = Array.from({ length: 5 }, (_, n) => cookieOf('ada@example.org', http, `198.51.100.${n}`))
  const cookies = await Promise.all(signing)
  await Promise.all(failing)
  for (const cookie of cookies)
    expect(await sessionOf(store, http, from('192.0.2.9', cookie))).toMatchObject({
      email: 'ada@example.org',
    })
  const kept = await store.read
    .select()
    .from(account)
    .where(and(eq(account.providerId, 'credential')))
  expect(kept).toHaveLength(1)
})
