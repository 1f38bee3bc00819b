/** Who is reading, by the session's cookie. */
import 'server-only'
import type { Store } from '#db/store'
import type { Actor, Role } from '#domain/permission'

export type Viewer = { id: string; name: string; email: string; role: Role }

export const actorOf = (viewer: Viewer): Actor => ({
  type: 'user',
  id: viewer.id,
  name: viewer.name,
  role: viewer.role,
})

export async function viewerOf(_store: Store, _headers: Headers): Promise<Viewer | null> {
  return null
}
