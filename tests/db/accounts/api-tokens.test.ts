/** Who a program speaks for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownerOfToken } from '#db/accounts/api-tokens'
import { listTokens } from '#db/queries/tokens'
import { token } from '#db/schema/sqlite'
import { makeToken, revokeToken } from '#db/verbs/tokens'
import { disableUser, setUserRole } from '#db/verbs/users'
import type { Actor } from '#domain/permission'
import { bookWithUsers, codeOf, root } from '#tests/support/accounts.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = 1_800_000_000_000
const { store, addUser } = bookWithUsers()
let ann: Actor
let ben: Actor

const actor = (id: string, name: string): Actor => ({ type: 'user', id, name, role: 'editor' })
const make = (who: Actor, days: number | null = 30, scopes: ('read' | 'write')[] = ['read']) =>
  makeToken(store, { actor: who, at: NOW }, { name: 'report', scopes, days })

beforeAll(async () => {
  ann = actor(await addUser('ann@example.org', 'editor'), 'ann')
  ben = actor(await addUser('ben@example.org', 'editor'), 'ben')
})
afterAll(() => store.close())

describe('a token', () => {
  it('speaks for its owner, with the rights it was given', async () => {
    const { id, secret } = await make(ann, 30, ['write', 'read'])
    expect(secret).toMatch(/^pledgebook_[\w-]{43}$/)
    expect(await ownerOfToken(store, secret, NOW)).toMatchObject({
      token: id,
      user: { email: 'ann@example.org', role: 'editor' },
      scopes: ['read', 'write'],
    })
  })

  it('is nowhere in the book', async () => {
    const { secret } = await make(ann)
    const kept = JSON.stringify(await store.read.select().from(token))
    expect(kept).not.toContain(secret)
    expect(kept).not.toContain(secret.slice(20))
  })

  it('ends on its day', async () => {
    const { secret } = await make(ann, 30)
    expect(await ownerOfToken(store, secret, NOW + 30 * DAY - 1)).not.toBeNull()
    expect(await ownerOfToken(store, secret, NOW + 30 * DAY)).toBeNull()
  })

  it('without a day lasts until it is revoked, by its owner only', async () => {
    const { id, secret } = await make(ann, null)
    expect(await ownerOfToken(store, secret, NOW + 9999 * DAY)).not.toBeNull()
    expect(await codeOf(revokeToken(store, { actor: ben }, { id }))).toBe('not_found')
    await revokeToken(store, { actor: ann }, { id })
    expect(await ownerOfToken(store, secret, NOW)).toBeNull()
    expect(await codeOf(revokeToken(store, { actor: ann }, { id }))).toBe('not_found')
  })

  it('goes no further than the role its owner has now', async () => {
    const { secret } = await make(ben, null, ['write'])
    await setUserRole(store, root, { email: 'ben@example.org', role: 'viewer' })
    expect((await ownerOfToken(store, secret, NOW))?.user.role).toBe('viewer')
    await disableUser(store, root, { email: 'ben@example.org', disabled: true })
    expect(await ownerOfToken(store, secret, NOW)).toBeNull()
  })

  it('notes when it was used, once a minute', async () => {
    const { id, secret } = await make(ann)
    const used = async () =>
      (await listTokens(store.read, ann.type === 'user' ? ann.id : '')).find((t) => t.id === id)
    expect((await used())?.last_used_at).toBeNull()
    for (const [later, noted] of [
      [0, 0],
      [30_000, 0],
      [61_000, 61_000],
    ] as const) {
      await ownerOfToken(store, secret, NOW + later)
      expect((await used())?.last_used_at).toBe(NOW + noted)
    }
  })
})

it.each<
  [name: string, input: { name: string; scopes: ('read' | 'write')[]; days: number | null }, code: string]
>([
  ['without a name', { name: ' ', scopes: ['read'], days: 30 }, 'required'],
  ['without a right', { name: 'a', scopes: [], days: 30 }, 'required'],
  ['for ten years', { name: 'a', scopes: ['read'], days: 3650 }, 'too_long'],
])('none is made %s', async (_, input, code) => {
  expect(await codeOf(makeToken(store, { actor: ann }, input))).toBe(code)
})

it('the command line has none, and an unknown one is nobody’s', async () => {
  expect(await codeOf(makeToken(store, root, { name: 'a', scopes: ['read'], days: 1 }))).toBe('forbidden')
  expect(await ownerOfToken(store, 'pledgebook_unknown', NOW)).toBeNull()
})
