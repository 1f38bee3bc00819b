/** A whole page that says the book has nothing at this address. */
import type { Locale } from '#domain/locale'
import { wordsFor } from '#messages/words'

export function NotFoundPage({ locale }: { locale: Locale }) {
  const { t } = wordsFor(locale)
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
      <title>{t('site.not_found_title')}</title>
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl">{t('site.not_found_title')}</h1>
      <p className="mt-4 text-soft">{t('site.not_found_text')}</p>
      <p className="mt-8">
        <a className="link" href={`/${locale}`}>
          {t('site.to_overview')}
        </a>
      </p>
    </main>
  )
}
