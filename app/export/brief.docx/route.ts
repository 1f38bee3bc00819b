/** The brief as a Word file: `/export/brief.docx` with the parameters of its page. */
import { askedBrief, BRIEF } from '#app/_server/asked-file.ts'
import { book, settings } from '#app/_server/book.ts'
import { fileAnswer, refusedFile } from '#app/_server/file-refusal.ts'
import { localeOf, requireReader } from '#app/_server/reader.ts'
import { briefMaterial } from '#db/queries/brief'
import { ledgerVersion } from '#db/queries/health'
import { composeBrief } from '#formats/brief/compose'
import { briefDocx, DOCX_TYPE } from '#formats/out/brief-docx'

async function answer(request: Request): Promise<Response> {
  const reader = await requireReader(request)
  if ('refusal' in reader) return refusedFile(request, BRIEF, reader.refusal)
  const { bookUrl, timeZone } = settings()
  const asked = askedBrief(new URL(request.url).searchParams, localeOf(request))
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

export const GET = (request: Request): Promise<Response> => fileAnswer(request, BRIEF, () => answer(request))

export const HEAD = GET
