/** Answers a question: who may read, which parameters, whether the reader has the answer already, and the answer. */
import 'server-only'
import { book, settings } from '#app/_server/book.ts'
import { localeOf, requireReader } from '#app/_server/reader.ts'
import { ledgerVersion } from '#db/queries/health'
import { dayIn, endOfDay } from '#domain/day'
import { problem } from '#domain/problem'
import { answerTo } from '../_operations/answer-to.ts'
import type { Path, Question } from '../_operations/operation.ts'
import { commonHeaders, heldTag, holdsAny, markOf, tagOf } from './headers.ts'
import { readQuery } from './query.ts'

export async function read(operation: Question, request: Request, path: Path): Promise<Response> {
  const reader = await requireReader(request)
  if ('refusal' in reader) return reader.refusal
  const url = new URL(request.url)
  const query = readQuery(operation.query, url.searchParams)
  const locale = localeOf(request)
  const asOf = (query.as_of as string | undefined) ?? null
  const { timeZone, reading } = settings()
  const day = asOf ?? dayIn(timeZone, Date.now())
  const until = asOf === null ? undefined : endOfDay(timeZone, asOf)
  const { read: q } = await book()
  const mark = markOf({ version: await ledgerVersion(q), day, locale, viewer: reader.viewer })
  const headers = new Headers({
    ...commonHeaders(locale),
    'cache-control': reading === 'public' && !reader.viewer ? 'public, no-cache' : 'private, no-cache',
  })
  const held = heldTag(request, mark)
  if (held) {
    headers.set('etag', operation.versionOf ? held : `W/${held}`)
    return new Response(null, { status: 304, headers })
  }
  const found = await answerTo(operation, { q, locale, day, asOf, until, path, query }, url)
  if (!found) throw problem('not_found')
  const { body, link, version } = found
  headers.set('etag', tagOf(mark, version))
  if (holdsAny(request)) return new Response(null, { status: 304, headers })
  if (link) headers.set('link', link)
  headers.set('content-type', 'application/json; charset=utf-8')
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(body), { headers })
}
