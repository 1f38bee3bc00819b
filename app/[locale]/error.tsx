'use client'
/** What a reader sees where a part of a page failed after it had begun: a sentence, no stack. */
import { useParams } from 'next/navigation'
import { SITE_WORDS } from '#app/_ui/error-words.ts'
import { isLocale } from '#domain/locale'

export default function Failed({ reset }: { reset: () => void }) {
  const { locale } = useParams()
  const words = SITE_WORDS[typeof locale === 'string' && isLocale(locale) ? locale : 'en']
  return (
    <main className="mx-auto max-w-2xl px-4 py-24">
      <h1 className="font-serif text-3xl">{words.error_title}</h1>
      <p className="mt-4">{words.error_text}</p>
      <p className="mt-8">
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </main>
  )
}
