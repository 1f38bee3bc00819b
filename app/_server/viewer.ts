/** Who is reading, by the session's cookie. */
import 'server-only'
import { accountSettings } from '#app/_server/accounts.ts'
import { type SignedIn, sessionOf } from '#db/accounts/sessions'
import type { Store } from '#db/store'
import type { Actor } from '#domain/permission'

export type Viewer = SignedIn

export const actorOf = (viewer: Viewer): Actor => ({
  type: 'user',
  id: viewer.id,
  name: viewer.name,
  role: viewer.role,
})

export const viewerOf = (store: Store, headers: Headers): Promise<Viewer | null> =>
  sessionOf(store, accountSettings(), headers)
