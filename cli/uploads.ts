// Lets files through to the pages that read them, from people who have signed in.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { SECRET_FILE, secretIn } from '#db/accounts/secret'
import { sessionOf } from '#db/accounts/sessions'
import { sharedStore } from '#db/shared-store'
import { problem } from '#domain/problem'
import type { Settings } from '#domain/settings'
import { BODY_LIMIT, refuse, withinBodyLimit } from './body-limit.ts'

/** True when the request may go on. Nobody else's megabytes are taken in before the page has asked who sends them. */
export async function withinUploadLimit(
  request: IncomingMessage,
  response: ServerResponse,
  { bookUrl, secret, databasePath }: Settings,
  limit: number,
): Promise<boolean> {
  const announced = request.headers['content-length']
  if (announced !== undefined && Number(announced) <= BODY_LIMIT) return true
  const cookie = request.headers.cookie ?? ''
  const accounts = { bookUrl, secret: secret ?? secretIn(SECRET_FILE) }
  const viewer = await sessionOf(sharedStore(databasePath), accounts, new Headers({ cookie })).catch(
    () => null,
  )
  if (viewer) return withinBodyLimit(request, response, limit)
  if (announced === undefined) return withinBodyLimit(request, response)
  refuse(request, response, problem('sign_in'))
  return false
}
