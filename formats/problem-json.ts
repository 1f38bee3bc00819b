/** A problem as machines read it: application/problem+json (RFC 9457), its sentence in the reader's language. */
import type { Locale } from '#domain/locale'
import type { Problem } from '#domain/problem'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'

export function problemJson(problem: Problem, locale: Locale): Response {
  const { status, code, flaws } = problem
  const words = wordsFor(locale)
  const errors = flaws.map((flaw) => ({
    code: flaw.code,
    at: flaw.at ?? null,
    detail: flawText(words, flaw),
  }))
  const body = {
    type: `urn:pledgebook:problem:${code}`,
    title: code,
    status,
    detail: errors.map((e) => e.detail).join(' '),
    errors,
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      vary: 'Accept-Language, Cookie',
    },
  })
}
