/** A problem as machines read it: application/problem+json (RFC 9457), its sentence in the reader's language. */
import type { z } from 'zod'
import type { Locale } from '#domain/locale'
import type { Flaw, Problem } from '#domain/problem'
import type { problemShape } from '#formats/json/problem'
import { flawText } from '#messages/flaw'
import type { Catalogue } from '#messages/index'
import { type Words, wordsFor } from '#messages/words'

/** A program's author sees no form: the sentence names its field, and the values of a short list. */
function sentenceOf(words: Words, flaw: Flaw): string {
  const said = flawText(words, flaw)
  const named = flaw.at && !said.includes(flaw.at) ? flaw.at + words.stops.colon + said : said
  const allowed = flaw.code === 'not_in_list' ? flaw.facts?.allowed : undefined
  return allowed ? `${named} ${words.t('api.possible', { allowed })}` : named
}

type Status = keyof Catalogue['api']['status']

/** A short sentence for every problem of one status; which problem it is stands in `type`. */
const titleOf = (status: number): `api.status.${Status}` => `api.status.${`http_${status}` as Status}`

/** What is wrong, as RFC 9457 lays it out; `errors` names each place, and the facts that a program may need. */
export function problemBody({ status, code, flaws }: Problem, locale: Locale): z.input<typeof problemShape> {
  const words = wordsFor(locale)
  const errors = flaws.map((flaw) => ({
    code: flaw.code,
    at: flaw.at ?? null,
    detail: flawText(words, flaw),
    facts: { ...flaw.facts },
  }))
  return {
    type: `urn:pledgebook:problem:${code}`,
    title: words.t(titleOf(status)),
    status,
    detail: flaws.map((flaw) => sentenceOf(words, flaw)).join(' '),
    errors,
  }
}

/** A 401 must say how to sign (RFC 9110, 11.6.1; RFC 6750). */
const CHALLENGES: { readonly [code: string]: string } = {
  sign_in_to_read: 'Bearer realm="Pledgebook"',
  token_needed: 'Bearer realm="Pledgebook"',
  token_invalid: 'Bearer realm="Pledgebook", error="invalid_token"',
  token_scope: 'Bearer realm="Pledgebook", error="insufficient_scope"',
}

export function problemJson(problem: Problem, locale: Locale): Response {
  const challenge = CHALLENGES[problem.code]
  return new Response(JSON.stringify(problemBody(problem, locale)), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Language, Cookie, Authorization',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'Allow, Content-Language',
      ...(challenge && { 'www-authenticate': challenge }),
    },
  })
}
