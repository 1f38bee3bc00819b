/** Header, main and footer of every page. */
import type { ReactNode } from 'react'
import type { Bare } from '#app/_server/bare-view.ts'
import { hrefFor } from '#app/_server/view.ts'
import { AsOf } from '#app/_ui/as-of.tsx'
import { zoneName } from '#app/_ui/instant.ts'
import { LOCALES, type Locale } from '#domain/locale'

export const NAV = [
  ['overview', ''],
  ['commitments', '/commitments'],
  ['meetings', '/meetings'],
  ['parties', '/parties'],
  ['aid', '/aid'],
  ['documents', '/documents'],
  ['guide', '/guide'],
] as const

type Props = { view: Bare; active?: (typeof NAV)[number][0] | 'desk'; wide?: boolean; children: ReactNode }

/** How a language calls itself where there is little room. */
const SHORT: Record<Locale, string> = { en: 'EN', uk: 'УК', ja: '日本語' }

function Languages({ view }: { view: Bare }) {
  const { t } = view.words
  return (
    <nav aria-label={t('site.language')} className="flex gap-x-2">
      {LOCALES.map((locale) => (
        <a
          key={locale}
          href={hrefFor(locale, view.asOf)(view.path, view.params)}
          hrefLang={locale}
          lang={locale}
          title={t(`site.languages.${locale}`)}
          aria-current={locale === view.locale ? 'true' : undefined}
          className={`row-link ${locale === view.locale ? 'font-semibold' : 'link'}`}
        >
          {SHORT[locale]}
          {SHORT[locale] !== t(`site.languages.${locale}`) && (
            <span className="sr-only"> {t(`site.languages.${locale}`)}</span>
          )}
        </a>
      ))}
    </nav>
  )
}

function Account({ view }: { view: Bare }) {
  const { t } = view.words
  const back = encodeURIComponent(`${view.path}${view.params.size ? `?${view.params}` : ''}`)
  if (!view.viewer)
    return (
      <a className="link row-link" href={`/${view.locale}/sign-in?to=${back}`}>
        {t('site.sign_in')}
      </a>
    )
  return (
    <>
      <a
        className="link row-link"
        href={`/${view.locale}/desk`}
        title={t('site.signed_in_as', { name: view.viewer.name })}
      >
        {t('site.nav.desk')}
      </a>
      <a className="link row-link" href={`/${view.locale}/sign-out`}>
        {t('site.sign_out')}
      </a>
    </>
  )
}

type Active = Props['active']

function Pages({ view, active }: { view: Bare; active: Active }) {
  return NAV.map(([name, path]) => (
    <a
      key={name}
      href={view.href(path)}
      aria-current={active === name ? 'page' : undefined}
      className={`row-link ${active === name ? 'border-ink border-b-2 text-ink' : 'text-soft hover:text-ink'}`}
    >
      {view.words.t(`site.nav.${name}`)}
    </a>
  ))
}

/** On a phone the pages are folded away behind one word; nothing of it needs a script. */
function Menu({ view, active }: { view: Bare; active: Active }) {
  const { t } = view.words
  return (
    <details className="relative ms-auto lg:hidden">
      <summary className="tag cursor-pointer list-none">{t('site.menu')}</summary>
      <div className="absolute end-0 z-20 mt-1 flex w-56 flex-col border border-rule bg-sheet px-4 py-2">
        <nav aria-label={t('site.nav.label')} className="flex flex-col items-start gap-y-1">
          <Pages view={view} active={active} />
        </nav>
        <div className="mt-2 flex flex-wrap gap-x-4 border-rule border-t pt-2">
          <Account view={view} />
        </div>
      </div>
    </details>
  )
}

export function Frame({ view, active, wide = false, children }: Props) {
  const width = wide ? 'max-w-[88rem]' : 'max-w-6xl'
  const { t, day, stops } = view.words
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ink focus:p-3 focus:text-on-ink"
      >
        {t('site.skip')}
      </a>
      <header className="no-print border-rule border-b-4 border-double">
        <div className={`mx-auto flex ${width} flex-wrap items-center gap-x-5 gap-y-1 px-4 py-3 sm:px-6`}>
          <a href={view.href('')} className="font-semibold font-serif text-xl">
            {t('site.name')}
          </a>
          <Menu view={view} active={active} />
          <nav aria-label={t('site.nav.label')} className="hidden gap-x-4 lg:flex">
            <Pages view={view} active={active} />
          </nav>
          <div className="flex w-full flex-wrap items-center gap-x-4 text-sm lg:ms-auto lg:w-auto">
            <AsOf view={view} />
            <Languages view={view} />
            <span className="hidden gap-x-4 lg:flex">
              <Account view={view} />
            </span>
          </div>
        </div>
      </header>
      <main id="content" className={`mx-auto ${width} px-4 py-8 sm:px-6 lg:py-10`}>
        {view.asOf && (
          <p className="notice mb-8">
            {t('site.as_of_note', { day: day(view.asOf) })}{' '}
            <a className="link" href={hrefFor(view.locale, null)(view.path, view.params)}>
              {t('site.as_of_today')}
            </a>
          </p>
        )}
        {children}
      </main>
      <footer className={`mx-auto mt-8 ${width} px-4 pb-12 text-soft text-xs sm:px-6`}>
        <p className="border-rule border-t pt-4">
          {t('site.footer')}
          {stops.space}
          {t('site.zone', { zone: zoneName(view, Date.now()) })}
          {stops.space}
          {t('site.as_of', { day: day(view.day) })}{' '}
          <a className="link row-link" href={view.href('/api')}>
            {t('api.title')}
          </a>
        </p>
      </footer>
    </>
  )
}
