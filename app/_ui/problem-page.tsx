/** A whole page for a problem: what is wrong, how to mend it, and where to go on. */
import type { ReactNode } from 'react'
import type { Bare } from '#app/_server/bare-view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import type { Problem, ProblemCode } from '#domain/problem'
import { flawText } from '#messages/flaw'
import type { Words } from '#messages/words'

/** Problems that a reader meets on purpose say at once what they are. */
const TITLES = new Map<ProblemCode, 'account.sign_in.title' | 'account.welcome.spent_title'>([
  ['sign_in', 'account.sign_in.title'],
  ['link_spent', 'account.welcome.spent_title'],
])

const titleOf = ({ t }: Words, { code, status }: Problem): string =>
  t(TITLES.get(code) ?? (status < 500 ? 'account.cannot_show' : 'site.error_title'))

type Props = { view: Bare; problem: Problem; children?: ReactNode }

export function ProblemPage({ view, problem, children }: Props) {
  const { words } = view
  const { t } = words
  const title = titleOf(words, problem)
  return (
    <Frame view={view}>
      <title>{`${title} · ${t('site.name')}`}</title>
      <h1 className="max-w-3xl font-semibold text-3xl leading-tight">{title}</h1>
      <ul className="mt-4 max-w-[68ch] space-y-2 wrap-anywhere">
        {[...new Set(problem.flaws.map((flaw) => flawText(words, flaw)))].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {children}
      <p className="mt-8">
        <a className="link row-link" href={view.href('')}>
          {t('site.to_overview')}
        </a>
      </p>
    </Frame>
  )
}
