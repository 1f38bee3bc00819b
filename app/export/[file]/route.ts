/** What a page shows, as a file: `/export/commitments.csv` with the parameters of the page. */
import { askedFile } from '#app/_server/asked-file.ts'
import { book, settings } from '#app/_server/book.ts'
import { exportEtag } from '#app/_server/export-etag.ts'
import { fileAnswer, refusedFile } from '#app/_server/file-refusal.ts'
import { localeOf, requireReader } from '#app/_server/reader.ts'
import { type Put, streamed } from '#app/_server/streamed.ts'
import { ledgerVersion } from '#db/queries/health'
import { takenFrom } from '#db/queries/taken'
import type { Asked } from '#domain/taking'
import about from '../../../package.json' with { type: 'json' }

type Context = { params: Promise<{ file: string }> }

/** `commitments.csv` of a day is kept as `commitments-2026-11-22.csv`. */
const nameOf = (file: string, { day }: Asked): string => file.replace('.', `-${day}.`)

async function answer(request: Request, file: string): Promise<Response> {
  const reader = await requireReader(request)
  if ('refusal' in reader) return refusedFile(request, file, reader.refusal)
  const { bookUrl, publisher } = settings()
  const url = new URL(request.url)
  const { format, asked, until } = askedFile(file, url.searchParams, localeOf(request))
  const store = await book()
  const version = await ledgerVersion(store.read)
  const etag = exportEtag({ file, asked, viewer: reader.viewer, version, release: about.version })
  const headers = new Headers({
    etag,
    'content-language': asked.locale,
    vary: 'Accept-Language, Cookie',
    'cache-control': 'private, no-cache',
    'access-control-allow-origin': '*',
  })
  const held = request.headers.get('if-none-match')?.trim()
  if (held === '*' || held?.includes(etag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', format.mediaType)
  headers.set(
    'content-disposition',
    `${format.inline ? 'inline' : 'attachment'}; filename="${nameOf(file, asked)}"`,
  )
  const selfUrl = `${bookUrl}${url.pathname}${url.search}`
  // The rows are those of the snapshot that was counted, so the headers wait for it.
  const told = Promise.withResolvers<Readonly<Record<string, string>>>()
  let begun = false
  const work = (put: Put) =>
    store.snapshot(async (q) => {
      const taking = { ...(await takenFrom(q, asked, until)), bookUrl, publisher, selfUrl }
      const more = (await format.head?.(taking)) ?? {}
      begun = true
      told.resolve(more)
      if (request.method !== 'HEAD') for await (const chunk of format.write(taking)) await put(chunk)
    })
  const body = streamed((put) =>
    work(put).catch((error) => {
      if (begun) throw error
      told.reject(error)
    }),
  )
  const more = Object.entries(await told.promise)
  for (const [name, value] of more) headers.set(name, value)
  if (more.length > 0) headers.set('access-control-expose-headers', more.map(([name]) => name).join(', '))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  return fileAnswer(request, file, () => answer(request, file))
}

export const HEAD = GET
