/** The refused rows of an import, to be mended and brought in again. */
import { attachment } from '#app/_server/attachment.ts'
import { book } from '#app/_server/book.ts'
import { isBrowser, shownAt } from '#app/_server/file-refusal.ts'
import { streamed } from '#app/_server/streamed.ts'
import { actorOf, viewerOf } from '#app/_server/viewer.ts'
import { jobOf } from '#app/[locale]/desk/import/_job/reads.ts'
import { refusedCsv } from '#app/[locale]/desk/import/_job/refused-csv.ts'
import { isLocale } from '#domain/locale'
import { may } from '#domain/permission'
import { Problem, problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'
import { wordsFor } from '#messages/words'

type Context = { params: Promise<{ locale: string; job: string }> }

async function answer(request: Request, locale: 'en' | 'uk' | 'ja', id: string): Promise<Response> {
  const store = await book()
  const viewer = await viewerOf(store, request.headers)
  if (!viewer) throw problem('sign_in')
  if (!may(actorOf(viewer), 'import_table')) throw problem('forbidden')
  const job = await jobOf(store.read, id)
  if (!job) throw problem('not_found')
  const name = `${(job.file_name ?? 'rows').replace(/\.[^.]*$/, '')} (${wordsFor(locale).t('importing.fates.refused')}).csv`
  const body = streamed(async (put) => {
    for await (const piece of refusedCsv(store.read, job, wordsFor(locale))) await put(piece)
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment('refused.csv', name),
      'content-language': locale,
      'cache-control': 'private, no-store',
    },
  })
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, job } = await params
  const locale = isLocale(asked) ? asked : 'en'
  try {
    return await answer(request, locale, job)
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    // The page of the import says the same in its own way: sign in, or there is no such import.
    else if (isBrowser(request)) return shownAt(`/${locale}/desk/import/${encodeURIComponent(job)}`)
    return problemJson(error instanceof Problem ? error : problem('unexpected'), locale)
  }
}
