/** The page's outermost frame: language, fonts, colours. */
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { isLocale } from '#domain/locale'
import { wordsFor } from '#messages/words'
import '#app/_ui/styles/index.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#14171e' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const { t } = wordsFor(isLocale(locale) ? locale : 'en')
  return {
    title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
    description: t('site.tagline'),
  }
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : 'en'}>
      <body>{children}</body>
    </html>
  )
}
