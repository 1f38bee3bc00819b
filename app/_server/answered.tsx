/** Wraps a page so that whatever goes wrong while it is made reaches the reader as a sentence, with the right status. */
import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { bareView } from '#app/_server/bare-view.ts'
import { NotFoundPage } from '#app/_ui/not-found-page.tsx'
import { ProblemPage } from '#app/_ui/problem-page.tsx'
import { SentForm } from '#app/_ui/sent-form.tsx'
import { signInHref } from '#app/_ui/sign-in-href.ts'
import { Problem } from '#domain/problem'
import { answerWith, sentFields } from '#formats/answer-status'

/** What `notFound()` throws; left to the framework, a reader without JavaScript would see an empty page. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'

async function pageFor(problem: Problem): Promise<ReactNode> {
  answerWith(problem.status)
  const view = await bareView()
  const { locale, path } = view
  if (problem.code === 'not_found') return <NotFoundPage view={view} />
  const sent = problem.code === 'sign_in' ? await sentFields() : null
  return (
    <ProblemPage view={view} problem={problem}>
      {sent && <SentForm locale={locale} sent={sent} signIn={signInHref(locale, path)} />}
    </ProblemPage>
  )
}

/** `export default answered(async function Page(props) { … })`. */
export const answered =
  <P,>(page: (props: P) => Promise<ReactNode>) =>
  async (props: P): Promise<ReactNode> => {
    try {
      return await page(props)
    } catch (error) {
      if (isMissing(error)) return pageFor(new Problem({ code: 'not_found' }))
      // Redirects are the framework's own business.
      unstable_rethrow(error)
      const known = error instanceof Problem
      if (!known || error.status >= 500) console.error(error)
      return pageFor(known ? error : new Problem({ code: 'unexpected' }))
    }
  }
