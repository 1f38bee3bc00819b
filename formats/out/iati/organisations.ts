/** Who reports, who takes part and in which role, and the two ends of a payment. */
import type { Locale } from '#domain/locale'
import { ORGANISATION_TYPES, PROMISER_ROLES, PUBLISHER_TYPE, ROLES } from '#formats/out/iati/codes'
import type { ActivityFacts, Organisation } from '#formats/out/iati/facts'
import { inEvery, narratives, tag } from '#formats/out/iati/tags'
import type { Taking } from '#formats/out/taking'

type Publisher = { ref: string; name: string | null }

/** The reference under which a book publishes: the one it was given, else its own host, which is its alone. */
export function publisherOf({ bookUrl, publisher }: Pick<Taking, 'bookUrl' | 'publisher'>): Publisher {
  const derived = new URL(bookUrl).host.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '')
  return { ref: publisher?.ref ?? derived, name: publisher?.name ?? null }
}

export const identifier = (taking: Taking, slug: string): string => `${publisherOf(taking).ref}-${slug}`

/** The book tells what others promised: it reports at second hand. */
export function reportingOrganisation(taking: Taking): string {
  const { ref, name } = publisherOf(taking)
  const called = inEvery(({ t }) => name ?? t('site.name'))
  return tag(
    'reporting-org',
    { ref, type: PUBLISHER_TYPE, 'secondary-reporter': '1' },
    narratives(called, taking.asked.locale),
  )
}

/** A reference with signs that the standard forbids in one is left out; the name stays. */
const REF = /^[^\s\p{C}/&|?]+$/u
const refOf = ({ iati_ref }: Organisation): string | null =>
  iati_ref !== null && REF.test(iati_ref) ? iati_ref : null

const participant = (one: Organisation, role: string, locale: Locale): string =>
  tag(
    'participating-org',
    { ref: refOf(one), type: ORGANISATION_TYPES[one.type], role },
    narratives(one.name, locale) || narratives({ en: one.slug }, locale),
  )

export function participants({ line, promisers, channels }: ActivityFacts, locale: Locale): string {
  const funding = new Set(line.targets.map(({ role }) => PROMISER_ROLES[role]))
  if (funding.size === 0) funding.add(ROLES.funding)
  return [
    ...promisers.flatMap((one) => [...funding].sort().map((role) => participant(one, role, locale))),
    ...promisers.map((one) => participant(one, ROLES.accountable, locale)),
    ...channels.map((one) => participant(one, ROLES.implementing, locale)),
  ].join('')
}

/** One organisation by its reference; several can only be named together. */
export function end(
  name: 'provider-org' | 'receiver-org',
  ends: readonly Organisation[],
  locale: Locale,
): string {
  const [only, ...others] = ends
  if (!only) return ''
  const called = inEvery((words) => words.list(ends.map((one) => words.text(one.name).trim() || one.slug)))
  const known =
    others.length === 0
      ? { ref: refOf(only), type: ORGANISATION_TYPES[only.type] }
      : { ref: null, type: null }
  return tag(name, known, narratives(called, locale))
}
