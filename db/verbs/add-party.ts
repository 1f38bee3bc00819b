/** Adds a party. */
import { z } from 'zod'
import { idOrNull } from '#db/refs'
import { listOf } from '#db/values/codes'
import { slugText, wordsInput } from '#db/values/parsers'
import { nameFor } from '#db/verbs/named'
import { type Hand, verb } from '#db/verbs/verb'
import { PARTY_TYPES } from '#domain/party'

export const partyInput = z.object({
  slug: slugText.optional(),
  type: z.enum(listOf(PARTY_TYPES)),
  name: wordsInput,
  short: wordsInput.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'not_in_list')
    .nullish(),
  iati_ref: z.string().max(100).nullish(),
  parent: z.string().nullish(),
  aliases: z
    .array(z.string().trim().min(1, 'required').max(200, 'too_long'))
    .max(100, 'too_long')
    .default([]),
})

export async function writeParty(hand: Hand, given: z.output<typeof partyInput>) {
  const slug = await nameFor(hand.find, 'party', given.slug, given.name, { sort: given.type })
  const row = await hand.insert('party', {
    slug,
    type: given.type,
    name: given.name,
    short: given.short ?? given.name,
    country: given.country ?? null,
    iati_ref: given.iati_ref ?? null,
    parent_id: await idOrNull(hand.find, 'party', given.parent, 'parent'),
    aliases: given.aliases,
  })
  return { id: row.id, slug }
}

export const addParty = verb('add_party', partyInput, writeParty)
