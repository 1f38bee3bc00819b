/** Who may read through a route handler: in a private book only those who are signed in. */
import 'server-only'
import { book, settings } from '#app/_server/book.ts'
import { type Viewer, viewerOf } from '#app/_server/viewer.ts'
import { isLocale, type Locale, preferredLocale } from '#domain/locale'
import { problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'

export type Reader = { viewer: Viewer | null } | { refusal: Response }

/** The language of an answer: as asked with `?lang`, else as the browser prefers. */
export function localeOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get('lang')
  return asked && isLocale(asked) ? asked : preferredLocale(request.headers.get('accept-language'))
}

/** Hands back the refusal as an answer (401, RFC 9457) where the book is private and nobody is signed in. */
export async function requireReader(request: Request): Promise<Reader> {
  const viewer = await viewerOf(await book(), request.headers)
  if (viewer || settings().reading === 'public') return { viewer }
  const locale = localeOf(request)
  const refusal = problemJson(problem('sign_in_to_read'), locale)
  refusal.headers.set('www-authenticate', 'Cookie realm="Pledgebook"')
  return { refusal }
}
