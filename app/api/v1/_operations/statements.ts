/** Statements: who said what, in which words. */
import { askedStatements, statementById } from '#db/queries/asked-statements'
import { recordStatement } from '#db/verbs/record-statement'
import { statementJson, statementShape } from '#formats/statement-json'
import { listing } from './listing.ts'
import { made } from './made.ts'
import { reading, writing } from './operation.ts'
import { common, filterOf, filters, slug } from './queries.ts'

const tag = 'statements'

export const statements = [
  listing({
    id: 'listStatements',
    tag,
    path: '/statements',
    query: filters.extend({ commitment: slug, document: slug, party: slug }),
    item: statementShape,
    async list({ q, day, locale, query }, page) {
      const { commitment, document, party, ...given } = query
      const asked = { filter: filterOf(given), commitment, document, party, day, ...page }
      const { lines, total, next } = await askedStatements(q, asked)
      return { items: lines.map((said) => statementJson(said, locale)), total, next }
    },
  }),
  reading({
    id: 'getStatement',
    tag,
    path: '/statements/{id}',
    query: common,
    answer: statementShape,
    example: ({ said }) => said && { path: { id: said.id } },
    async run({ q, path: { id = '' }, day, locale }) {
      const found = await statementById(q, id, day)
      return found && statementJson(found, locale)
    },
  }),
  writing({
    id: 'recordStatement',
    tag,
    path: '/statements',
    act: recordStatement.act,
    body: recordStatement.input,
    answer: made,
    example: ({ said, document }) =>
      said && document
        ? {
            body: {
              commitment: said.commitment,
              document: document.slug,
              act: 'reports_progress',
              modality: 'announced',
              quote: { exact: 'preparations are under way' },
            },
          }
        : null,
    async run({ store, context, body }) {
      const answer = await recordStatement(store, context, body)
      return { answer, location: `/statements/${answer.id}` }
    },
  }),
]
