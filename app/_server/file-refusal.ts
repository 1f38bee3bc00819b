/** How a file is refused: a browser is shown a page that says why, a program gets problem+json. */
import 'server-only'
import { localeOf } from '#app/_server/reader.ts'
import { Problem, problem } from '#domain/problem'
import { problemJson } from '#formats/problem-json'

/** A token is a program's, whatever else it accepts. */
export const isBrowser = ({ headers }: Request): boolean =>
  !headers.has('authorization') && /\btext\/html\b/i.test(headers.get('accept') ?? '')

/** Shows a browser a page instead of a file. */
export const shownAt = (location: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location, vary: 'Accept, Accept-Language, Cookie', 'cache-control': 'no-store' },
  })

/** The page asks the same question again, so that nobody can put words into it. */
function pageOf(request: Request, file: string): Response {
  const { searchParams } = new URL(request.url)
  searchParams.delete('lang')
  const query = searchParams.toString().replaceAll('%2C', ',')
  return shownAt(`/${localeOf(request)}/file/${encodeURIComponent(file)}${query && `?${query}`}`)
}

/** `told`: the problem, or the answer that says it to programs. */
export const refusedFile = (request: Request, file: string, told: Problem | Response): Response => {
  if (isBrowser(request)) return pageOf(request, file)
  return told instanceof Response ? told : problemJson(told, localeOf(request))
}

/** Answers a request for a file, and refuses it whatever goes wrong. */
export async function fileAnswer(
  request: Request,
  file: string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) return refusedFile(request, file, error)
    console.error(error)
    return problemJson(problem('unexpected'), localeOf(request))
  }
}
