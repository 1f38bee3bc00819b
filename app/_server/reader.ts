/** Who asks through a route handler: by session or by token; in a private book strangers are refused. */
import 'server-only'
import { book, settings } from '#app/_server/book.ts'
import { type Viewer, viewerOf } from '#app/_server/viewer.ts'
import { ownerOfToken, type TokenOwner } from '#db/accounts/api-tokens'
import { isLocale, type Locale, preferredLocale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import type { Scope } from '#domain/token'
import { problemJson } from '#formats/problem-json'

export type Reader = { viewer: Viewer | null } | { refusal: Response }

/** The language of an answer: as asked with `?lang`, else as the browser prefers. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang')
  return asked && isLocale(asked) ? asked : preferredLocale(request.headers.get('accept-language'))
}

/** Null where no token was sent; one that does not hold is refused, also where everybody may read. */
async function tokenOwner(request: Request, scope: Scope): Promise<TokenOwner | null> {
  const secret = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (secret === undefined) return null
  const owner = await ownerOfToken(await book(), secret, Date.now())
  if (!owner) throw problem('token_invalid')
  if (!owner.scopes.includes(scope)) throw problem('token_scope', undefined, { scope })
  return owner
}

/** Changes are made with a token alone: a browser sends its cookie along whoever asks it to. */
export async function requireWriter(request: Request): Promise<TokenOwner> {
  const owner = await tokenOwner(request, 'write')
  if (!owner) throw problem('token_needed')
  return owner
}

/** Hands back the refusal as an answer (401, RFC 9457) where the book is private and nobody is signed in. */
export async function requireReader(request: Request): Promise<Reader> {
  try {
    const owner = await tokenOwner(request, 'read')
    const viewer = owner?.user ?? (await viewerOf(await book(), request.headers))
    if (!viewer && settings().reading === 'private') throw problem('sign_in_to_read')
    return { viewer }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { refusal: problemJson(error, localeOf(request)) }
  }
}
