/** Signing in and out, and who a request comes from. */
import { parseSetCookieHeader } from 'better-auth/cookies'
import { ACCOUNT_DISABLED, type AccountSettings, authOf } from '#db/accounts/auth'
import { CLIENT_HEADER } from '#db/accounts/client-header'
import type { Store } from '#db/store'
import { ROLES, type Role } from '#domain/permission'
import { problem } from '#domain/problem'

export type SetCookie = {
  name: string
  value: string
  options: { httpOnly: boolean; secure: boolean; sameSite: 'lax'; path: string; maxAge: number }
}
export type SignedIn = { id: string; name: string; email: string; role: Role }

/** The longest a browser keeps a cookie: the session in the book, which each visit renews, ends it earlier. */
const COOKIE_AGE = 400 * 24 * 60 * 60

function cookiesOf(answer: Response, bookUrl: string): SetCookie[] {
  return answer.headers.getSetCookie().flatMap((header) =>
    [...parseSetCookieHeader(header)].map(([name, cookie]) => ({
      name,
      value: cookie.value,
      options: {
        httpOnly: true,
        secure: bookUrl.startsWith('https:'),
        sameSite: 'lax' as const,
        path: '/',
        maxAge: cookie['max-age'] === 0 ? 0 : COOKIE_AGE,
      },
    })),
  )
}

/** better-auth limits tries and checks origins only for requests, so a request is what it gets. */
function request(path: string, settings: AccountSettings, given: Headers, body: unknown): Request {
  const headers = new Headers({ 'content-type': 'application/json', origin: settings.bookUrl })
  for (const name of [CLIENT_HEADER, 'user-agent', 'cookie']) {
    const value = given.get(name)
    if (value) headers.set(name, value)
  }
  return new Request(new URL(`/api/auth${path}`, settings.bookUrl), {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
}

/** The cookies that hold the new session. Which of e-mail and password was wrong is not told. */
export async function signIn(
  store: Store,
  settings: AccountSettings,
  credentials: { email: string; password: string },
  headers: Headers,
): Promise<SetCookie[]> {
  const given = new Headers(headers)
  given.delete('cookie')
  const answer = await authOf(store, settings).handler(
    request('/sign-in/email', settings, given, { ...credentials, rememberMe: true }),
  )
  if (answer.ok) return cookiesOf(answer, settings.bookUrl)
  if (answer.status === 429) throw problem('too_many_tries')
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string }
  if (code === ACCOUNT_DISABLED) throw problem('account_disabled')
  if (answer.status >= 500) throw problem('unexpected')
  throw problem('wrong_credentials')
}

/** Ends the session; the cookies given back take its trace out of the browser. */
export async function signOut(
  store: Store,
  settings: AccountSettings,
  headers: Headers,
): Promise<SetCookie[]> {
  const answer = await authOf(store, settings).handler(request('/sign-out', settings, headers, {}))
  return cookiesOf(answer, settings.bookUrl).map((cookie) => ({
    ...cookie,
    options: { ...cookie.options, maxAge: 0 },
  }))
}

const isRole = (text: unknown): text is Role => ROLES.includes(text as Role)

/** Null for strangers, for sessions that have ended, and for users who were disabled. */
export async function sessionOf(
  store: Store,
  settings: AccountSettings,
  headers: Headers,
): Promise<SignedIn | null> {
  if (!headers.get('cookie')) return null
  const { api } = authOf(store, settings)
  // Renewing a session writes; where the book cannot be written just now, reading must still work.
  const found = await api
    .getSession({ headers })
    .catch(() => api.getSession({ headers, query: { disableRefresh: true } }))
  if (!found || found.user.banned || !isRole(found.user.role)) return null
  const { id, name, email, role } = found.user
  return { id, name, email, role }
}
