/** Names of places and of parties in flows, in the reader's language where the book knows them. */
import type { View } from '#app/_server/view.ts'
import { countryCode } from '#domain/country-codes'
import type { FlowPlace } from '#domain/flow'
import type { Measure } from '#domain/target'

export function countryName(code: string, { locale }: Pick<View, 'locale'>): string {
  const known = countryCode(code)
  return known ? (new Intl.DisplayNames(locale, { type: 'region' }).of(known) ?? code) : code
}

export const placeName = (place: Pick<FlowPlace, 'sort' | 'code' | 'name'>, view: View): string =>
  place.sort === 'country' && countryCode(place.code)
    ? countryName(place.code, view)
    : (place.name ?? place.code)

export const measureName = (measure: Measure | null, { words: { t } }: View): string =>
  measure ? t(`codes.measure.${measure}`) : t('flows.sum.no_measure')
