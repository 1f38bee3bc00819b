/** The brief as a Word file: `/export/brief.docx` with the parameters of its page. */
import { book, settings } from '#app/_server/book.ts'
import { localeOf, requireReader } from '#app/_server/reader.ts'
import { briefMaterial } from '#db/queries/brief'
import { ledgerVersion } from '#db/queries/health'
import { readBriefAsked } from '#domain/brief-asked'
import { dayIn } from '#domain/day'
import { Problem, problem } from '#domain/problem'
import { composeBrief } from '#formats/brief/compose'
import { briefDocx, DOCX_TYPE } from '#formats/out/brief-docx'
import { problemJson } from '#formats/problem-json'

async function answer(request: Request): Promise<Response> {
  const reader = await requireReader(request)
  if ('refusal' in reader) return reader.refusal
  const { bookUrl, timeZone } = settings()
  const asked = readBriefAsked(new URL(request.url).searchParams, {
    day: dayIn(timeZone, Date.now()),
    locale: localeOf(request),
  })
  const store = await book()
  const etag = `W/"brief-${await ledgerVersion(store.read)}-${asked.day}-${asked.locale}"`
  const headers = new Headers({
    etag,
    'content-language': asked.locale,
    vary: 'Accept-Language, Cookie',
    'cache-control': 'private, no-cache',
  })
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const brief = composeBrief(await store.snapshot((q) => briefMaterial(q, asked, timeZone)), bookUrl)
  headers.set('content-type', DOCX_TYPE)
  headers.set('content-disposition', `attachment; filename="${brief.file}.docx"`)
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(Buffer.from(await briefDocx(brief)), { headers })
}

export async function GET(request: Request): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    return problemJson(error instanceof Problem ? error : problem('unexpected'), localeOf(request))
  }
}

export const HEAD = GET
