/** The catalogues by language, and the words of one language as a function. */
import type { Locale } from '#domain/locale'
import { en } from '#messages/en'
import { ja } from '#messages/ja'
import { uk } from '#messages/uk'

/** English is the pattern: every other catalogue must have its keys. */
type Shape<T> = { [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }
export type Catalogue = Shape<typeof en>

export const CATALOGUES: Record<Locale, Catalogue> = { en, uk, ja }
