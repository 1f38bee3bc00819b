/** Wraps a page so that whatever goes wrong while it is made reaches the reader as a sentence, with the right status. */
import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { askedPath } from '#app/_server/asked-path.ts'
import { signInHref } from '#app/_server/require-role.ts'
import { sentForm } from '#app/_server/sent-form.ts'
import { ProblemPage } from '#app/_ui/problem-page.tsx'
import { SentForm } from '#app/_ui/sent-form.tsx'
import { Problem } from '#domain/problem'
import { answerWith } from '#formats/answer-status'

/** `export default answered(async function Page(props) { … })`. Without it a reader without JavaScript sees an empty page. */
export const answered =
  <P,>(page: (props: P) => Promise<ReactNode>) =>
  async (props: P): Promise<ReactNode> => {
    try {
      return await page(props)
    } catch (error) {
      // Redirects and missing pages are the framework's own business.
      unstable_rethrow(error)
      const known = error instanceof Problem
      if (!known || error.status >= 500) console.error(error)
      const problem = known ? error : new Problem({ code: 'unexpected' })
      answerWith(problem.status)
      const { locale, path } = await askedPath()
      const sent = problem.code === 'sign_in' ? sentForm() : null
      return (
        <ProblemPage locale={locale} problem={problem}>
          {sent && <SentForm locale={locale} sent={sent} signIn={signInHref(locale, path)} />}
        </ProblemPage>
      )
    }
  }
