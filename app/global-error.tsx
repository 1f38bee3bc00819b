'use client'
/** What a reader sees where even the frame failed. It brings its own page and its own few styles. */
import { SITE_WORDS } from '#app/_ui/error-words.ts'
import { isLocale } from '#domain/locale'

const asked = (): string => (typeof location === 'undefined' ? 'en' : (location.pathname.split('/')[1] ?? ''))

export default function Broken({ reset }: { reset: () => void }) {
  const first = asked()
  const locale = isLocale(first) ? first : 'en'
  const words = SITE_WORDS[locale]
  return (
    <html lang={locale}>
      <body
        style={{
          fontFamily: 'system-ui, sans-serif',
          maxWidth: '40rem',
          margin: '4rem auto',
          padding: '0 1rem',
        }}
      >
        <title>{words.name}</title>
        <h1>{words.error_title}</h1>
        <p>{words.error_text}</p>
        <p>
          <button type="button" onClick={reset}>
            {words.retry}
          </button>{' '}
          <a href={`/${locale}`}>{words.to_overview}</a>
        </p>
      </body>
    </html>
  )
}
