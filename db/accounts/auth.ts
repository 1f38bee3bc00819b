/** better-auth as the book uses it: e-mail and password, sessions in the book's own file, sign-up closed. */
import { APIError } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { eq } from 'drizzle-orm'
import { storeAdapter } from '#db/accounts/adapter'
import { CLIENT_HEADER } from '#db/accounts/client-header'
import { newId } from '#db/ids'
import { user } from '#db/schema/sqlite'
import type { Store } from '#db/store'
import { PASSWORD_LENGTH } from '#domain/password'

export type AccountSettings = { bookUrl: string; secret: string }
const DAY = 24 * 60 * 60

export const ACCOUNT_DISABLED = 'ACCOUNT_DISABLED'

/** `__Host-` binds a cookie to this host over https; on plain http the port keeps two books on one machine apart. */
function cookiePrefix(bookUrl: string): string {
  const url = new URL(bookUrl)
  return url.protocol === 'https:' ? '__Host-pledgebook' : `pledgebook-${url.port || '80'}`
}

/** Asked when a session begins, so that a disabled user cannot begin one, whichever way he comes. */
async function refuseDisabled(store: Store, userId: string): Promise<void> {
  const [row] = await store.write(async (q) =>
    q.select({ banned: user.banned }).from(user).where(eq(user.id, userId)),
  )
  if (row?.banned) throw new APIError('FORBIDDEN', { code: ACCOUNT_DISABLED, message: 'disabled' })
}

function makeAuth(store: Store, { bookUrl, secret }: AccountSettings) {
  return betterAuth({
    appName: 'Pledgebook',
    baseURL: bookUrl,
    basePath: '/api/auth',
    secret,
    database: storeAdapter(store),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH,
      autoSignIn: false,
    },
    session: { expiresIn: 7 * DAY, updateAge: DAY },
    user: {
      additionalFields: {
        role: { type: 'string', required: false, input: false },
        banned: { type: 'boolean', required: false, input: false },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => refuseDisabled(store, userId) } },
    },
    advanced: {
      cookiePrefix: cookiePrefix(bookUrl),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: bookUrl.startsWith('https:') },
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}
export type Auth = ReturnType<typeof makeAuth>

const KEY = Symbol.for('pledgebook.auth')
type Held = typeof globalThis & { [KEY]?: WeakMap<Store, Auth> }

/** One per store, whichever instance of this module asks first. */
export function authOf(store: Store, settings: AccountSettings): Auth {
  const held = globalThis as Held
  held[KEY] ??= new WeakMap()
  let auth = held[KEY].get(store)
  if (!auth) {
    auth = makeAuth(store, settings)
    held[KEY].set(store, auth)
  }
  return auth
}
