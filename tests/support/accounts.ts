// A book in memory with users: adding one, signing him in, and the code of a refusal.
import { CLIENT_HEADER } from '#db/accounts/client-header'
import { redeemInvitation } from '#db/accounts/invitations'
import { signIn } from '#db/accounts/sessions'
import { openStore } from '#db/store'
import { inviteUser } from '#db/verbs/users'
import { type Role, systemActor } from '#domain/permission'
import type { Problem } from '#domain/problem'

const secret = 'a secret that only this test knows, long enough'
export const http = { bookUrl: 'http://localhost:3000', secret }
export const https = { bookUrl: 'https://book.example.org', secret }
export const password = 'twelve or more letters'
export const root = { actor: systemActor('test') }

export const from = (address: string, cookie = ''): Headers =>
  new Headers({ [CLIENT_HEADER]: address, ...(cookie && { cookie }) })

export const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (error: Problem) => error.code,
  )

export function bookWithUsers() {
  const store = openStore(':memory:')
  return {
    store,
    async addUser(email: string, role: Role): Promise<string> {
      const { token } = await inviteUser(store, root, { email, role })
      const { id } = await redeemInvitation(store, { token, name: email.split('@')[0] ?? '', password })
      return id
    },
    async cookieOf(email: string, address = '192.0.2.1'): Promise<string> {
      const [cookie] = await signIn(store, http, { email, password }, from(address))
      return `${cookie?.name}=${encodeURIComponent(cookie?.value ?? '')}`
    },
  }
}
