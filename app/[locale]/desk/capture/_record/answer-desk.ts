/** Answers what the open desk asks for: the text as it stands, and refusals as problems (RFC 9457). */
import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { SlugParams } from '#app/[locale]/desk/_form/open-desk.ts'
import { type Capture, openCapture } from '#app/[locale]/desk/capture/_record/open-capture.ts'
import { isLocale } from '#domain/locale'
import { Problem, problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'

type Context = { params: SlugParams }

export const answerDesk =
  (run: (capture: Capture, asked: URLSearchParams) => Promise<unknown>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const body = await run(await openCapture(params, null), new URL(request.url).searchParams)
      return Response.json(body, { headers: { 'cache-control': 'private, no-store' } })
    } catch (error) {
      unstable_rethrow(error)
      if (!(error instanceof Problem)) console.error(error)
      const { locale } = await params
      return problemJson(
        error instanceof Problem ? error : problem('unexpected'),
        isLocale(locale) ? locale : 'en',
      )
    }
  }
