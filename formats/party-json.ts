/** A party as JSON, with what it promised and was promised. */
import { z } from 'zod'
import type { Locale, Localized } from '#domain/locale'
import { PARTY_TYPES, type PartyRole, type PartyType } from '#domain/party'
import * as v from '#formats/json/values'

type Named = { slug: string; name: Localized }
type Party = {
  slug: string
  type: PartyType
  name: Localized
  short: Localized
  country: string | null
  iati_ref: string | null
  aliases: readonly string[]
  counts: Record<PartyRole, number>
  statements: number
}

export const partyShape = z
  .strictObject({
    slug: v.slug,
    type: z.enum(PARTY_TYPES).meta({ id: 'PartyType' }),
    name: z.string(),
    names: v.words,
    short: z.string(),
    shorts: v.words,
    country: z.string().nullable(),
    iati_ref: z.string().nullable(),
    aliases: z.array(z.string()),
    commitments: z.strictObject({ promiser: v.count, beneficiary: v.count, channel: v.count }),
    statements: v.count,
  })
  .meta({ id: 'Party' })

export const partyInFullShape = partyShape
  .extend({ parent: v.named.nullable(), children: z.array(v.named) })
  .meta({ id: 'PartyInFull' })

export const partyJson = (party: Party, locale: Locale): z.input<typeof partyShape> => ({
  slug: party.slug,
  type: party.type,
  name: v.textIn(party.name, locale),
  names: v.wordsIn(party.name),
  short: v.textIn(party.short, locale),
  shorts: v.wordsIn(party.short),
  country: party.country,
  iati_ref: party.iati_ref,
  aliases: [...party.aliases],
  commitments: party.counts,
  statements: party.statements,
})

export const partyInFullJson = (
  party: Party,
  { parent, children }: { parent: Named | null; children: readonly Named[] },
  locale: Locale,
): z.input<typeof partyInFullShape> => ({
  ...partyJson(party, locale),
  parent: parent && v.namedIn(parent, locale),
  children: children.map((child) => v.namedIn(child, locale)),
})
