/** What a reader sees where the book has nothing. */
import { headers } from 'next/headers'
import { isLocale } from '#domain/locale'
import { wordsFor } from '#messages/words'

export default async function NotFound() {
  const asked = (await headers()).get('x-book-path')?.split('/')[1] ?? ''
  const locale = isLocale(asked) ? asked : 'en'
  const { t } = wordsFor(locale)
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
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
