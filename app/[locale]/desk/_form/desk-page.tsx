/** The frame of a form's page: where one is, what it is for, the form. */
import type { ReactNode } from 'react'
import type { View } from '#app/_server/view.ts'
import { Frame } from '#app/_ui/frame.tsx'
import type { CommitmentView } from '#db/queries/commitment-by-slug'

type Page =
  | 'commitment'
  | 'statement'
  | 'status'
  | 'look'
  | 'batch'
  | 'stage'
  | 'link'
  | 'edit'
  | 'document'
  | 'party'
  | 'meeting'
type Props = { view: View; page: Page; promise?: CommitmentView; children: ReactNode }

export function DeskPage({ view, page, promise, children }: Props) {
  const { t, text, foreign } = view.words
  const title = t(`desk.page.${page}.title`)
  return (
    <Frame view={view} active="desk">
      <title>{`${title} · ${t('site.name')}`}</title>
      <p className="text-sm">
        <a className="link row-link" href={view.href(promise ? `/commitments/${promise.row.slug}` : '/desk')}>
          {t(promise ? 'desk.to_promise' : 'desk.back')}
        </a>
      </p>
      <div className="max-w-3xl">
        <h1 className="mt-2 font-semibold text-3xl">{title}</h1>
        {promise && (
          <p className="mt-2 font-serif text-xl" {...foreign(promise.row.title)}>
            {text(promise.row.title)}
          </p>
        )}
        <p className="mt-2 text-soft">{t(`desk.page.${page}.lead`)}</p>
        <p className="mt-1 mb-6 text-soft text-xs">{t('desk.required_note')}</p>
        {children}
      </div>
    </Frame>
  )
}
