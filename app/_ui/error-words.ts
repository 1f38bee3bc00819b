/** The few words that an error page needs when nothing from the server can be had. */
import type { Locale } from '#domain/locale'
import { site as en } from '#messages/en/site'
import { site as ja } from '#messages/ja/site'
import { site as uk } from '#messages/uk/site'

type Words = Pick<typeof en, 'name' | 'error_title' | 'error_text' | 'retry' | 'to_overview'>

export const SITE_WORDS: Record<Locale, Words> = { en, uk, ja }
