/** Parties, and the meetings where they met. */

import type { Kit } from '#db/kit.sqlite'
import { listOf } from '#db/values/codes'
import { entityColumns, words } from '#db/values/columns'
import type { Localized } from '#domain/locale'
import { PARTY_TYPES } from '#domain/party'

export type Participant = { name: Localized; office: Localized; party: string }

export const actorTables = (k: Kit) => {
  const party = k.table(
    'party',
    {
      ...entityColumns(k),
      slug: k.str('slug').notNull(),
      type: k.oneOf('type', listOf(PARTY_TYPES)).notNull(),
      name: words(k, 'name').notNull(),
      short: words(k, 'short').notNull(),
      country: k.str('country'),
      iati_ref: k.str('iati_ref'),
      parent_id: k.id('parent_id'),
      aliases: k.json<string[]>('aliases').notNull(),
    },
    (t) => [
      k.uniqueIndex('party_slug').on(t.slug),
      k.foreignKey({ columns: [t.parent_id], foreignColumns: [t.id] }),
    ],
  )
  const meeting = k.table(
    'meeting',
    {
      ...entityColumns(k),
      slug: k.str('slug').notNull(),
      title: words(k, 'title').notNull(),
      day: k.str('day').notNull(),
      until: k.str('until'),
      place: words(k, 'place').notNull(),
      parties: k.json<string[]>('parties').notNull(),
      participants: k.json<Participant[]>('participants').notNull(),
    },
    (t) => [k.uniqueIndex('meeting_slug').on(t.slug), k.index('meeting_day').on(t.day, t.id)],
  )
  return { party, meeting }
}
