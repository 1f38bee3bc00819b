/** The frame of every API answer: the reader's language, who may read, problems as RFC 9457, and what caches must know. */
import 'server-only'
import { book, settings } from '#app/_server/book.ts'
import { localeOf, requireReader } from '#app/_server/reader.ts'
import type { Q } from '#db/q'
import { type Day, dayIn, isDay } from '#domain/day'
import type { Locale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'

export type Asked = { q: Q; locale: Locale; day: Day; params: URLSearchParams; url: URL }

/** Parameters that every reading address takes. */
export const COMMON_PARAMS = ['lang', 'as_of'] as const

async function open(request: Request): Promise<Asked> {
  const url = new URL(request.url)
  const lang = url.searchParams.get('lang')
  const locale = localeOf(request)
  if (lang !== null && lang !== locale) throw problem('bad_language', 'lang')
  const asOf = url.searchParams.get('as_of')
  if (asOf !== null && !isDay(asOf)) throw problem('bad_day', 'as_of')
  const { read } = await book()
  return {
    q: read,
    locale,
    day: asOf ?? dayIn(settings().timeZone, Date.now()),
    params: url.searchParams,
    url,
  }
}

/** Runs a reading handler; whatever goes wrong is told in words, and nothing of the inside leaks. */
export async function answer(request: Request, run: (asked: Asked) => Promise<unknown>): Promise<Response> {
  try {
    const reader = await requireReader(request)
    if ('refusal' in reader) return reader.refusal
    const asked = await open(request)
    const body = await run(asked)
    return Response.json(body, {
      headers: {
        'content-language': asked.locale,
        vary: 'Accept-Language, Cookie',
        'cache-control': 'private, no-cache',
        'access-control-allow-origin': '*',
      },
    })
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    return problemJson(error instanceof Problem ? error : problem('unexpected'), localeOf(request))
  }
}
