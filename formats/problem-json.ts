/** A problem as machines read it: application/problem+json (RFC 9457), its sentence in the reader's language. */
import type { Locale } from '#domain/locale'
import type { Problem } from '#domain/problem'
import { flawText } from '#messages/flaw'
import { wordsFor } from '#messages/words'

/** What is wrong, as RFC 9457 lays it out; `errors` names each place. */
export function problemBody({ status, code, flaws }: Problem, locale: Locale) {
  const words = wordsFor(locale)
  const errors = flaws.map((flaw) => ({
    code: flaw.code,
    at: flaw.at ?? null,
    detail: flawText(words, flaw),
  }))
  return {
    type: `urn:pledgebook:problem:${code}`,
    title: code,
    status,
    detail: errors.map((one) => one.detail).join(' '),
    errors,
  }
}

export function problemJson(problem: Problem, locale: Locale): Response {
  return new Response(JSON.stringify(problemBody(problem, locale)), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      vary: 'Accept-Language, Cookie',
    },
  })
}
