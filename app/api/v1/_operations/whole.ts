/** The book as a whole: what changed, what it adds up to by one facet, and what datasets report. */
import { askedChanges, changeById } from '#db/queries/asked-changes'
import { askedFlows, flowById } from '#db/queries/asked-flows'
import { summary } from '#db/queries/summary'
import { changeJson, changeShape } from '#formats/change-json'
import { flowJson, flowShape } from '#formats/flow-json'
import { summaryJson, summaryShape } from '#formats/summary-json'
import { flowFilterOf, flowFilters } from './flow-filters.ts'
import { listing } from './listing.ts'
import { reading } from './operation.ts'
import { common, filterOf, filters, slug } from './queries.ts'

export const whole = [
  reading({
    id: 'getSummary',
    tag: 'summary',
    path: '/summary',
    query: filters.extend({ ...common.shape, by: summaryShape.shape.by }),
    answer: summaryShape,
    // A light one: the document makes it anew each time.
    example: () => ({ query: { by: 'fulfilment', kind: 'agreement' } }),
    async run({ q, day: on, locale, query: { by, ...given } }) {
      return summaryJson(await summary(q, by, filterOf(given), on), locale)
    },
  }),
  listing({
    id: 'listChanges',
    tag: 'changes',
    path: '/changes',
    query: filters.extend({ commitment: slug }),
    item: changeShape,
    async list({ q, day: on, until, locale, query: { commitment, ...given } }, page) {
      const found = await askedChanges(q, { filter: filterOf(given), commitment, day: on, until, ...page })
      return { ...found, items: found.items.map((one) => changeJson(one, locale)) }
    },
  }),
  reading({
    id: 'getChange',
    tag: 'changes',
    path: '/changes/{id}',
    query: common,
    answer: changeShape,
    example: ({ change }) => change && { path: { id: String(change.seq) } },
    async run({ q, path: { id = '' }, locale }) {
      const found = /^\d{1,15}$/.test(id) ? await changeById(q, Number(id)) : null
      return found && changeJson(found, locale)
    },
  }),
  listing({
    id: 'listFlows',
    tag: 'flows',
    path: '/flows',
    query: flowFilters.extend({ receiver: slug, commitment: slug }),
    item: flowShape,
    async list({ q, locale, asOf, query: { receiver, commitment, ...given } }, page) {
      const records = { ...(receiver && { receiver }), ...(commitment && { commitment }) }
      const found = await askedFlows(q, { filter: flowFilterOf(given), records, until: asOf, ...page })
      return { ...found, items: found.items.map((one) => flowJson(one, locale)) }
    },
  }),
  reading({
    id: 'getFlow',
    tag: 'flows',
    path: '/flows/{id}',
    query: common,
    answer: flowShape,
    example: ({ flow }) => flow && { path: { id: flow.id } },
    async run({ q, path: { id = '' }, locale }) {
      const found = await flowById(q, id)
      return found && flowJson(found, locale)
    },
  }),
]
