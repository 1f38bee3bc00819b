/** The head of a page about one record: where it belongs, its name, and one line about it. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'

type Props = {
  view: View
  title: string
  lang?: string | undefined
  up?: { path: string; label: string }[]
  children?: ReactNode
}

export function PageHead({ view, title, lang, up = [], children }: Props) {
  return (
    <header className="mb-6">
      {up.length > 0 && (
        <nav aria-label={view.words.t('site.breadcrumb')} className="mb-2 text-xs">
          <ol className="flex flex-wrap gap-x-2">
            {up.map(({ path, label }) => (
              <li
                key={path}
                className="not-last:after:ms-2 not-last:after:text-soft not-last:after:content-['/']"
              >
                <a className="link row-link" href={view.href(path)}>
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 className="max-w-3xl font-semibold text-3xl leading-tight" lang={lang} data-lang={lang}>
        {title}
      </h1>
      {children && <div className="mt-3 max-w-[68ch] text-soft">{children}</div>}
    </header>
  )
}
