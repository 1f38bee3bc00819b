/** A whole page for a problem: what is wrong, how to mend it, and where to go on. */
import type { ReactNode } from 'react'
import type { Locale } from '#domain/locale'
import type { Problem, ProblemCode } from '#domain/problem'
import { flawText } from '#messages/flaw'
import { type Words, wordsFor } from '#messages/words'

/** Problems that a reader meets on purpose say at once what they are. */
const TITLES = new Map<ProblemCode, 'account.sign_in.title' | 'account.welcome.spent_title'>([
  ['sign_in', 'account.sign_in.title'],
  ['link_spent', 'account.welcome.spent_title'],
])

const titleOf = ({ t }: Words, { code, status }: Problem): string =>
  t(TITLES.get(code) ?? (status < 500 ? 'account.cannot_show' : 'site.error_title'))

type Props = { locale: Locale; problem: Problem; children?: ReactNode }

export function ProblemPage({ locale, problem, children }: Props) {
  const words = wordsFor(locale)
  const { t } = words
  const title = titleOf(words, problem)
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
      <title>{title}</title>
      <h1 className="font-serif text-3xl">{title}</h1>
      <ul className="mt-4 space-y-2">
        {[...new Set(problem.flaws.map((flaw) => flawText(words, flaw)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {children}
      <p className="mt-8">
        <a className="link" href={`/${locale}`}>
          {t('site.to_overview')}
        </a>
      </p>
    </main>
  )
}
