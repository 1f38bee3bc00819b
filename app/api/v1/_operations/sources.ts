/** Meetings, documents and parties: where words were said, where they stand, and who said them. */

import { z } from 'zod'
import { findBySlug } from '#db/find-by-slug'
import type { Q } from '#db/q'
import { documentBySlug } from '#db/queries/document-by-slug'
import { documentItems, documentList } from '#db/queries/document-list'
import { meetingBySlug } from '#db/queries/meeting-by-slug'
import { meetingItems, meetingList } from '#db/queries/meeting-list'
import { partyBySlug } from '#db/queries/party-by-slug'
import { partyItems, partyList } from '#db/queries/party-list'
import { addDocument } from '#db/verbs/add-document'
import { addMeeting } from '#db/verbs/add-meeting'
import { addParty } from '#db/verbs/add-party'
import { problem } from '#domain/problem'
import { documentInFullJson, documentInFullShape, documentJson, documentShape } from '#formats/document-json'
import { meetingInFullJson, meetingInFullShape, meetingJson, meetingShape } from '#formats/meeting-json'
import { partyInFullJson, partyInFullShape, partyJson, partyShape } from '#formats/party-json'
import { listing } from './listing.ts'
import { madeNamed } from './made.ts'
import { reading, writing } from './operation.ts'
import { common, slug, words } from './queries.ts'

const search = z.object({ q: words })

async function idIn(q: Q, entity: 'party' | 'meeting', name: string | undefined, at: string) {
  if (name === undefined) return null
  const found = await findBySlug(q, entity, name)
  if (!found) throw problem('not_found_name', at, { value: name.slice(0, 80) })
  return found.id
}

export const sources = [
  listing({
    id: 'listMeetings',
    tag: 'meetings',
    path: '/meetings',
    query: search,
    item: meetingShape,
    async list({ q, day, asOf, locale, query }, page) {
      const found = await meetingList(q, { typed: query.q ?? '', day, until: asOf, ...page })
      return { ...found, items: found.items.map((one) => meetingJson(one, locale)) }
    },
  }),
  reading({
    id: 'getMeeting',
    tag: 'meetings',
    path: '/meetings/{slug}',
    query: common,
    answer: meetingInFullShape,
    example: ({ meeting }) => meeting && { path: { slug: meeting.slug } },
    async run({ q, path: { slug: name = '' }, day, locale }) {
      const found = await meetingBySlug(q, name)
      const [item] = found ? await meetingItems(q, [found.row.id], day) : []
      return found && item ? meetingInFullJson(item, found.participants, locale) : null
    },
  }),
  writing({
    id: 'addMeeting',
    tag: 'meetings',
    path: '/meetings',
    act: addMeeting.act,
    body: addMeeting.input,
    answer: madeNamed,
    example: ({ party, other }) =>
      party && other
        ? {
            body: {
              title: { en: 'Example consultations' },
              day: '2026-03-02',
              place: { en: 'Geneva' },
              parties: [party.slug, other.slug],
            },
          }
        : null,
    async run({ store, context, body }) {
      const answer = await addMeeting(store, context, body)
      return { answer, location: `/meetings/${answer.slug}` }
    },
  }),
  listing({
    id: 'listDocuments',
    tag: 'documents',
    path: '/documents',
    query: search.extend({ publisher: slug, meeting: slug }),
    item: documentShape,
    async list({ q, day, locale, query }, page) {
      const found = await documentList(q, {
        typed: query.q ?? '',
        day,
        publisher: await idIn(q, 'party', query.publisher, 'publisher'),
        meeting: await idIn(q, 'meeting', query.meeting, 'meeting'),
        ...page,
      })
      return { ...found, items: found.items.map((one) => documentJson(one, locale)) }
    },
  }),
  reading({
    id: 'getDocument',
    tag: 'documents',
    path: '/documents/{slug}',
    query: common,
    answer: documentInFullShape,
    example: ({ document }) => document && { path: { slug: document.slug } },
    async run({ q, path: { slug: name = '' }, day, locale }) {
      const found = await documentBySlug(q, name, day)
      const [item] = found ? await documentItems(q, [found.row.id], day) : []
      return found && item ? documentInFullJson(item, found, locale) : null
    },
  }),
  writing({
    id: 'addDocument',
    tag: 'documents',
    path: '/documents',
    act: addDocument.act,
    body: addDocument.input,
    answer: madeNamed,
    example: ({ party }) =>
      party && {
        body: {
          publisher: party.slug,
          title: 'Example joint statement',
          published_on: '2026-03-02',
          language: 'en',
          url: 'https://example.org/joint-statement',
        },
      },
    async run({ store, context, body }) {
      const answer = await addDocument(store, context, body)
      return { answer, location: `/documents/${answer.slug}` }
    },
  }),
  listing({
    id: 'listParties',
    tag: 'parties',
    path: '/parties',
    query: search,
    item: partyShape,
    async list({ q, day, locale, query }, page) {
      const found = await partyList(q, { typed: query.q ?? '', day, ...page })
      return { ...found, items: found.items.map((one) => partyJson(one, locale)) }
    },
  }),
  reading({
    id: 'getParty',
    tag: 'parties',
    path: '/parties/{slug}',
    query: common,
    answer: partyInFullShape,
    example: ({ party }) => party && { path: { slug: party.slug } },
    async run({ q, path: { slug: name = '' }, day, locale }) {
      const found = await partyBySlug(q, name)
      const [item] = found ? await partyItems(q, [found.row.id], day) : []
      return found && item ? partyInFullJson(item, found, locale) : null
    },
  }),
  writing({
    id: 'addParty',
    tag: 'parties',
    path: '/parties',
    act: addParty.act,
    body: addParty.input,
    answer: madeNamed,
    example: () => ({
      body: { type: 'agency', name: { en: 'Example Reconstruction Agency' }, aliases: ['ERA'] },
    }),
    async run({ store, context, body }) {
      const answer = await addParty(store, context, body)
      return { answer, location: `/parties/${answer.slug}` }
    },
  }),
]
