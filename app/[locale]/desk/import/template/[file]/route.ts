/** Tables to be filled in: `commitments.csv` and the like, with headers in the reader's language. */
import { attachment } from '#app/_server/attachment.ts'
import { book } from '#app/_server/book.ts'
import { actorOf, viewerOf } from '#app/_server/viewer.ts'
import { IMPORTABLE } from '#domain/import/job'
import { isLocale, type Locale } from '#domain/locale'
import { may } from '#domain/permission'
import { Problem, problem } from '#domain/problem'
import { TEMPLATES, template } from '#formats/out/template'
import { problemJson } from '#formats/problem-json'
import { wordsFor } from '#messages/words'

type Context = { params: Promise<{ locale: string; file: string }> }

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

async function answer(request: Request, locale: Locale, file: string): Promise<Response> {
  const viewer = await viewerOf(await book(), request.headers)
  if (!viewer) throw problem('sign_in')
  if (!may(actorOf(viewer), 'import_table')) throw problem('forbidden')
  const what = IMPORTABLE.find((one) => file.startsWith(`${one}.`))
  const format = TEMPLATES.find((one) => file === `${what}.${one}`)
  if (!what || !format) throw problem('no_such_file')
  const name = `${wordsFor(locale).t(`importing.kinds.${what}`)}.${format}`
  return new Response(Buffer.from(await template(what, format, locale)), {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': attachment(file, name),
      'content-language': locale,
      'cache-control': 'private, no-store',
    },
  })
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale: asked, file } = await params
  const locale = isLocale(asked) ? asked : 'en'
  try {
    return await answer(request, locale, file)
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error)
    return problemJson(error instanceof Problem ? error : problem('unexpected'), locale)
  }
}
