/** `/` goes to the reader's language. */
import { preferredLocale } from '#domain/locale'

export function GET(request: Request): Response {
  const { search } = new URL(request.url)
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}${search}`, vary: 'Accept-Language' },
  })
}
