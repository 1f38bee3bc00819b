// Signing in and out: whose session it is, what ends it, and what refuses it.

import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sessionOf, signIn, signOut } from '#db/accounts/sessions'
import { account, session } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { bookWithUsers, codeOf, from, http, https, password } from '#tests/support/accounts.ts'

let book: ReturnType<typeof bookWithUsers>
let store: Store
beforeEach(() => {
  book = bookWithUsers()
  store = book.store
})
afterEach(() => store.close())

describe('a session', () => {
  test('begins with e-mail and password, and says who reads', async () => {
    const id = await book.addUser('ada@example.org', 'editor')
    const cookie = await book.cookieOf('Ada@Example.org')
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
    await book.addUser('ada@example.org', 'viewer')
    const [cookie] = await signIn(store, settings, { email: 'ada@example.org', password }, from('192.0.2.1'))
    expect(cookie).toMatchObject({ name, options: { httpOnly: true, secure, sameSite: 'lax', path: '/' } })
  })

  test('ends by signing out', async () => {
    await book.addUser('ada@example.org', 'viewer')
    const cookie = await book.cookieOf('ada@example.org')
    const [trace] = await signOut(store, http, from('192.0.2.1', cookie))
    expect(trace?.options.maxAge).toBe(0)
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
  })

  test('ends when its days are over', async () => {
    await book.addUser('ada@example.org', 'viewer')
    const cookie = await book.cookieOf('ada@example.org')
    await store.write(async (q) => q.update(session).set({ expiresAt: new Date(Date.now() - 1000) }))
    expect(await sessionOf(store, http, from('192.0.2.1', cookie))).toBeNull()
  })

  test('tells neither which of e-mail and password was wrong, nor who has an account', async () => {
    await book.addUser('ada@example.org', 'viewer')
    for (const credentials of [
      { email: 'ada@example.org', password: 'something else entirely' },
      { email: 'nobody@example.org', password },
      { email: 'not an address', password },
    ])
      expect(await codeOf(signIn(store, http, credentials, from('192.0.2.2')))).toBe('wrong_credentials')
  })

  test('is refused after ten tries in a minute from one address, and not from another', async () => {
    await book.addUser('ada@example.org', 'viewer')
    const wrong = { email: 'ada@example.org', password: 'wrong' }
    for (let n = 0; n < 10; n++) await codeOf(signIn(store, http, wrong, from('192.0.2.3')))
    const right = { email: 'ada@example.org', password }
    expect(await codeOf(signIn(store, http, right, from('192.0.2.3')))).toBe('too_many_tries')
    expect(await codeOf(signIn(store, http, right, from('192.0.2.4')))).toBe('done')
  })
})

test('sessions and rolled back acts do not take each other along', async () => {
  await book.addUser('ada@example.org', 'viewer')
  const failing = Array.from({ length: 20 }, () =>
    store
      .write(async (q) => {
        await q.delete(session)
        throw new Error('on purpose')
      })
      .catch(() => {}),
  )
  const signing = Array.from({ length: 5 }, (_, n) => book.cookieOf('ada@example.org', `198.51.100.${n}`))
  const cookies = await Promise.all(signing)
  await Promise.all(failing)
  for (const cookie of cookies)
    expect(await sessionOf(store, http, from('192.0.2.9', cookie))).toMatchObject({
      email: 'ada@example.org',
    })
  const kept = await store.read.select().from(account).where(eq(account.providerId, 'credential'))
  expect(kept).toHaveLength(1)
})
