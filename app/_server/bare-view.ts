/** What the frame needs where a page came to nothing: also where the book cannot be read, and whatever was asked. */
import 'server-only'
import { headers } from 'next/headers'
import { askedPath } from '#app/_server/asked-path.ts'
import { book, settings } from '#app/_server/book.ts'
import { hrefFor, type View } from '#app/_server/view.ts'
import { viewerOf } from '#app/_server/viewer.ts'
import { dayIn, isDay } from '#domain/day'
import { wordsFor } from '#messages/words'

export type Bare = Omit<View, 'store' | 'q'>

const viewer = async () => viewerOf(await book(), await headers())

export async function bareView(): Promise<Bare> {
  const { locale, path, params } = await askedPath()
  const { timeZone } = settings()
  const today = dayIn(timeZone, Date.now())
  const given = params.get('as_of') ?? ''
  params.delete('as_of')
  const asOf = isDay(given) && given !== today ? given : null
  return {
    locale,
    words: wordsFor(locale),
    today,
    timeZone,
    day: asOf ?? today,
    asOf,
    viewer: await viewer().catch(() => null),
    path,
    params,
    href: hrefFor(locale, asOf),
  }
}
