/** Commitments: the list, one in full, and the acts that record and change them. */
import { z } from 'zod'
import type { Q } from '#db/q'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { commitmentRecord } from '#db/queries/commitment-record'
import { ledgerLines } from '#db/queries/ledger-lines'
import { changeStatus, logLook } from '#db/verbs/change-status'
import { editCommitment } from '#db/verbs/edit-commitment'
import { recordCommitment } from '#db/verbs/record-commitment'
import { linkCommitments, recordDisagreement } from '#db/verbs/relate'
import { readSort } from '#domain/filter'
import { commitmentInFullJson, commitmentInFullShape } from '#formats/commitment-in-full-json'
import { commitmentJson, commitmentShape } from '#formats/commitment-json'
import { id, slug } from '#formats/json/values'
import { listing } from './listing.ts'
import { made } from './made.ts'
import { type Path, reading, writing } from './operation.ts'
import { patchOf } from './patch.ts'
import { common, filterOf, filters, sort } from './queries.ts'

const tag = 'commitments'
const ONE = '/commitments/{slug}'
const guard = async (q: Q, { slug: name = '' }: Path) => (await commitmentRecord(q, name)).n

export const commitments = [
  listing({
    id: 'listCommitments',
    tag,
    path: '/commitments',
    query: filters.extend({ sort }),
    item: commitmentShape,
    async list({ q, day, locale, query }, page) {
      const { sort: order } = readSort(query.sort)
      const found = await ledgerLines(q, { filter: filterOf(query), sort: order, day, locale, ...page })
      return { ...found, items: found.lines.map((line) => commitmentJson(line, locale)) }
    },
  }),
  reading({
    id: 'getCommitment',
    tag,
    path: ONE,
    query: common,
    answer: commitmentInFullShape,
    example: ({ commitment }) => commitment && { path: { slug: commitment.slug } },
    versionOf: ({ version }) => version,
    async run({ q, path: { slug: name = '' }, day, locale }) {
      const found = await commitmentBySlug(q, name, day)
      return found && commitmentInFullJson(found, locale)
    },
  }),
  writing({
    id: 'recordCommitment',
    tag,
    path: '/commitments',
    act: recordCommitment.act,
    body: recordCommitment.input,
    answer: z
      .strictObject({
        id,
        slug,
        targets: z.record(z.string(), id),
        statements: z.record(z.string(), id),
      })
      .meta({ id: 'RecordedCommitment' }),
    example: ({ party, other, document }) =>
      party && other && document
        ? {
            body: {
              title: { en: 'Open a liaison office for reconstruction (an example)' },
              kind: 'policy_other',
              topic: 'recovery',
              promisers: [party.slug],
              beneficiaries: [other.slug],
              statements: [
                {
                  document: document.slug,
                  act: 'makes',
                  modality: 'will',
                  party: party.slug,
                  quote: { exact: 'will open a liaison office for reconstruction' },
                },
              ],
            },
          }
        : null,
    async run({ store, context, body }) {
      const answer = await recordCommitment(store, context, body)
      return { answer, location: `/commitments/${answer.slug}`, version: 1 }
    },
  }),
  writing({
    id: 'editCommitment',
    tag,
    method: 'patch',
    path: ONE,
    act: editCommitment.act,
    guard,
    body: patchOf(editCommitment.input.omit({ commitment: true, n: true })),
    answer: z.strictObject({ id, version: z.number().int() }).meta({ id: 'EditedCommitment' }),
    example: ({ commitment }) =>
      commitment && {
        path: { slug: commitment.slug },
        ifMatch: `"${commitment.n}"`,
        body: { topic: commitment.topic },
      },
    async run({ store, q, context, path: { slug: name = '' }, body, version }) {
      const { title, topic, testability, life, settling, note } = await commitmentRecord(q, name)
      const whole = { title, topic, testability, life, settling, note, ...body }
      const input = { ...whole, commitment: name, n: version } as Parameters<typeof editCommitment>[2]
      const done = await editCommitment(store, context, input)
      return { answer: { id: done.id, version: done.n }, version: done.n }
    },
  }),
  writing({
    id: 'changeStatus',
    tag,
    path: `${ONE}/statuses`,
    act: changeStatus.act,
    guard,
    body: changeStatus.input.omit({ commitment: true, n: true }),
    answer: made,
    example: ({ said }) =>
      said && {
        path: { slug: said.commitment },
        ifMatch: `"${said.n}"`,
        body: { fulfilment: 'in_progress', on: said.on, evidence: [said.id] },
      },
    async run({ store, context, path: { slug: commitment = '' }, body, version }) {
      const answer = await changeStatus(store, context, { ...body, commitment, n: version })
      return { answer, version: version + 1 }
    },
  }),
  writing({
    id: 'logLook',
    tag,
    path: `${ONE}/looks`,
    act: logLook.act,
    body: logLook.input.omit({ commitment: true }),
    answer: made,
    example: ({ said }) =>
      said && {
        path: { slug: said.commitment },
        body: { on: said.on, looked_at: [{ name: 'An example register', url: 'https://example.org/' }] },
      },
    run: async ({ store, context, path: { slug: commitment = '' }, body }) => ({
      answer: await logLook(store, context, { ...body, commitment }),
    }),
  }),
  writing({
    id: 'linkCommitments',
    tag,
    path: `${ONE}/links`,
    act: linkCommitments.act,
    body: linkCommitments.input.omit({ from: true }),
    answer: made,
    example: ({ commitment, said }) =>
      commitment && said && said.commitment !== commitment.slug
        ? { path: { slug: commitment.slug }, body: { to: said.commitment, type: 'may_overlap' } }
        : null,
    run: async ({ store, context, path: { slug: from = '' }, body }) => ({
      answer: await linkCommitments(store, context, { ...body, from }),
    }),
  }),
  writing({
    id: 'recordDisagreement',
    tag,
    path: `${ONE}/disagreements`,
    act: recordDisagreement.act,
    body: recordDisagreement.input.omit({ commitment: true }),
    answer: made,
    example: ({ said, otherSaid }) =>
      said && otherSaid
        ? {
            path: { slug: said.commitment },
            body: { question: { en: 'When is it due?' }, a: said.id, b: otherSaid.id },
          }
        : null,
    run: async ({ store, context, path: { slug: commitment = '' }, body }) => ({
      answer: await recordDisagreement(store, context, { ...body, commitment }),
    }),
  }),
]
