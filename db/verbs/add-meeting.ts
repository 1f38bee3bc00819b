/** Adds a meeting with its parties and participants. */
import { z } from 'zod'
import { idsOf } from '#db/refs'
import { dayText, slugText, wordsInput } from '#db/values/parsers'
import { nameFor } from '#db/verbs/named'
import { verb } from '#db/verbs/verb'

const input = z
  .object({
    slug: slugText.optional(),
    title: wordsInput,
    day: dayText,
    until: dayText.nullish(),
    place: wordsInput,
    parties: z.array(z.string()).max(300, 'too_long').default([]),
    participants: z
      .array(z.object({ name: wordsInput, office: wordsInput, party: z.string() }))
      .max(300, 'too_long')
      .default([]),
  })
  .refine((met) => !met.until || met.until >= met.day, { error: 'window_reversed', path: ['until'] })

export const addMeeting = verb('add_meeting', input, async (hand, given) => {
  const slug = await nameFor(hand.find, 'meeting', given.slug, given.title, { day: given.day })
  const people = given.participants.map((one) => one.party)
  await idsOf(hand.find, 'party', people, 'participants')
  const row = await hand.insert('meeting', {
    slug,
    title: given.title,
    day: given.day,
    until: given.until ?? null,
    place: given.place,
    parties: await idsOf(hand.find, 'party', given.parties, 'parties'),
    participants: given.participants,
  })
  return { id: row.id, slug }
})
