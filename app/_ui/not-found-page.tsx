/** A whole page that says the book has nothing at this address. */
import type { Bare } from '#app/_server/bare-view.ts'
import { Frame } from '#app/_ui/frame.tsx'

export function NotFoundPage({ view }: { view: Bare }) {
  const { t } = view.words
  return (
    <Frame view={view}>
      <title>{`${t('site.not_found_title')} · ${t('site.name')}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="max-w-3xl font-semibold text-3xl leading-tight">{t('site.not_found_title')}</h1>
      <p className="mt-4 max-w-[68ch] text-soft">{t('site.not_found_text')}</p>
      <p className="mt-8">
        <a className="link row-link" href={view.href('')}>
          {t('site.to_overview')}
        </a>
      </p>
    </Frame>
  )
}
