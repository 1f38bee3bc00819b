/** The words of the language in a page's address, for its title. */
import 'server-only'
import type { Params } from '#app/_server/view.ts'
import { isLocale } from '#domain/locale'
import { type Words, wordsFor } from '#messages/words'

export async function wordsOf(params: Params): Promise<Words> {
  const { locale } = await params
  return wordsFor(isLocale(locale) ? locale : 'en')
}
