/** A party as JSON, with what it promised and was promised. */
import { inLocale, type Locale, type Localized } from '#domain/locale'

type Party = {
  slug: string
  type: string
  name: Localized
  short: Localized
  country: string | null
  iati_ref: string | null
  aliases: readonly string[]
  counts: { promiser: number; beneficiary: number; channel: number }
  statements: number
}

export const partyJson = (party: Party, locale: Locale) => ({
  slug: party.slug,
  type: party.type,
  name: inLocale(party.name, locale).text,
  short: inLocale(party.short, locale).text,
  country: party.country,
  iati_ref: party.iati_ref,
  aliases: [...party.aliases],
  commitments: party.counts,
  statements: party.statements,
})
