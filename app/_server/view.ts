/** What every page begins with: the reader's language, the day the book is shown for, and who is reading. */
import 'server-only'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { book, settings } from '#app/_server/book.ts'
import { sendToSignIn } from '#app/_server/require-role.ts'
import { type Viewer, viewerOf } from '#app/_server/viewer.ts'
import type { Q } from '#db/q'
import type { Store } from '#db/store'
import { type Day, dayIn, isDay } from '#domain/day'
import { isLocale, type Locale } from '#domain/locale'
import { Problem } from '#domain/problem'
import { type Words, wordsFor } from '#messages/words'

export type Params = Promise<{ locale: string }>
export type Search = Promise<Record<string, string | string[] | undefined>>

export type View = {
  locale: Locale
  words: Words
  store: Store
  q: Q
  today: Day
  timeZone: string
  /** The day the book is shown for. */
  day: Day
  /** The same, where the reader asked for it. */
  asOf: Day | null
  viewer: Viewer | null
  /** The address as asked, without the language: for language links and for coming back after signing in. */
  path: string
  params: URLSearchParams
  href(path: string, params?: Record<string, string> | URLSearchParams): string
}

export function urlParams(search: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(search))
    for (const one of [value].flat()) if (one !== undefined) params.append(name, one)
  return params
}

export function hrefFor(locale: Locale, asOf: Day | null) {
  return (path: string, given: Record<string, string> | URLSearchParams = {}): string => {
    const params = new URLSearchParams(given)
    if (asOf && !params.has('as_of')) params.set('as_of', asOf)
    const query = params.toString().replaceAll('%2C', ',')
    return `/${locale}${path}${query ? `?${query}` : ''}`
  }
}

/** Opens a page for reading; a private book sends strangers to sign in first. */
export async function openView(
  params: Params,
  search: Search | null,
  path: string,
  options: { open?: boolean } = {},
): Promise<View> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const store = await book()
  const { timeZone, reading } = settings()
  const viewer = await viewerOf(store, await headers())
  const asked = urlParams(search ? await search : {})
  if (reading === 'private' && !viewer && !options.open) return sendToSignIn(locale, path, asked)
  const today = dayIn(timeZone, Date.now())
  const given = asked.get('as_of') || null
  if (given !== null && !isDay(given)) throw new Problem({ code: 'bad_day', at: 'as_of' })
  asked.delete('as_of')
  const asOf = given === today ? null : given
  return {
    locale,
    words: wordsFor(locale),
    store,
    q: store.read,
    today,
    timeZone,
    day: asOf ?? today,
    asOf,
    viewer,
    path,
    params: asked,
    href: hrefFor(locale, asOf),
  }
}
