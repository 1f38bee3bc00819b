/** Parties and meetings as their forms give them. */
import { code, type Reading } from '#app/[locale]/desk/_inputs/reading.ts'
import type { addMeeting } from '#db/verbs/add-meeting'
import type { addParty } from '#db/verbs/add-party'

export const partyInput = (read: Reading): Parameters<typeof addParty>[2] => ({
  type: code(read.text('type')),
  name: read.words('name') ?? {},
  short: read.words('short'),
  country: read.text('country')?.toUpperCase() ?? null,
  iati_ref: read.text('iati_ref') ?? null,
  parent: read.ref('parent') ?? null,
  aliases: read.lines('aliases'),
})

export const meetingInput = (read: Reading): Parameters<typeof addMeeting>[2] => ({
  title: read.words('title') ?? {},
  day: read.text('day') ?? '',
  until: read.text('until') ?? null,
  place: read.words('place') ?? {},
  parties: read.refs('parties'),
  participants: read
    .rows('participants')
    .map((row) => ({
      name: read.words(`${row}.name`),
      office: read.words(`${row}.office`),
      party: read.ref(`${row}.party`) ?? '',
    }))
    .filter((one) => one.name || one.office || one.party)
    .map((one) => ({ ...one, name: one.name ?? {}, office: one.office ?? {} })),
})
