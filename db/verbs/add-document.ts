/** Adds a published source. */
import { z } from 'zod'
import { idOf, idOrNull } from '#db/refs'
import { TRANSLATIONS } from '#db/schema/sources'
import { dayText, shortText, slugText, webAddress } from '#db/values/parsers'
import { nameFor } from '#db/verbs/named'
import { requireNewDocument } from '#db/verbs/require-new-document'
import { type Hand, verb } from '#db/verbs/verb'

/** Knows the name of every language there is, and of no other code. */
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

export const documentInput = z.object({
  slug: slugText.optional(),
  publisher: z.string('required').min(1, 'required'),
  issuer: z.string().nullish(),
  meeting: z.string().nullish(),
  title: shortText,
  published_on: dayText,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'not_in_list')
    .refine((code) => !/^[a-z]{2,3}$/.test(code) || LANGUAGES.of(code) !== undefined, 'not_in_list')
    .default('en'),
  url: webAddress.nullish(),
  translation: z.enum(TRANSLATIONS).default('none'),
})

export async function writeDocument(hand: Hand, given: z.output<typeof documentInput>) {
  const publisherId = await idOf(hand.find, 'party', given.publisher, 'publisher')
  await requireNewDocument(hand, { ...given, publisherId })
  const slug = await nameFor(hand.find, 'document', given.slug, given.title, { day: given.published_on })
  const row = await hand.insert('document', {
    slug,
    publisher_id: publisherId,
    issuer_id: await idOrNull(hand.find, 'party', given.issuer, 'issuer'),
    meeting_id: await idOrNull(hand.find, 'meeting', given.meeting, 'meeting'),
    title: given.title,
    published_on: given.published_on,
    language: given.language,
    url: given.url ?? null,
    translation: given.translation,
  })
  return { id: row.id, slug }
}

export const addDocument = verb('add_document', documentInput, writeDocument)
