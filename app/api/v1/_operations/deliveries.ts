/** Deliveries: one batch each, with its stage reports. */
import { askedDeliveries, deliveryById } from '#db/queries/asked-deliveries'
import { recordBatch, reportStage } from '#db/verbs/batch'
import { deliveryJson, deliveryShape } from '#formats/evidence-json'
import { listing } from './listing.ts'
import { made } from './made.ts'
import { reading, writing } from './operation.ts'
import { common, filterOf, filters, slug } from './queries.ts'

const tag = 'deliveries'

export const deliveries = [
  listing({
    id: 'listDeliveries',
    tag,
    path: '/deliveries',
    query: filters.extend({ commitment: slug }),
    item: deliveryShape,
    async list({ q, day, locale, query: { commitment, ...given } }, page) {
      const found = await askedDeliveries(q, { filter: filterOf(given), commitment, day, ...page })
      return { ...found, items: found.items.map((one) => deliveryJson(one, locale)) }
    },
  }),
  reading({
    id: 'getDelivery',
    tag,
    path: '/deliveries/{id}',
    query: common,
    answer: deliveryShape,
    example: ({ delivery }) => delivery && { path: { id: delivery.id } },
    async run({ q, path: { id = '' }, day, locale }) {
      const found = await deliveryById(q, id, day)
      return found && deliveryJson(found, locale)
    },
  }),
  writing({
    id: 'recordDelivery',
    tag,
    path: '/deliveries',
    act: recordBatch.act,
    body: recordBatch.input,
    answer: made,
    example: ({ goods, document, said }) =>
      goods && document && said
        ? {
            body: {
              commitment: goods.commitment,
              target: goods.id,
              qualifier: 'exactly',
              low: 2,
              high: 2,
              stages: [
                {
                  stage: 'announced',
                  on: said.on,
                  cite: {
                    document: document.slug,
                    act: 'reports_progress',
                    modality: 'announced',
                    quote: { exact: 'two more are being prepared' },
                  },
                },
              ],
            },
          }
        : null,
    async run({ store, context, body }) {
      const answer = await recordBatch(store, context, body)
      return { answer, location: `/deliveries/${answer.id}` }
    },
  }),
  writing({
    id: 'reportStage',
    tag,
    path: '/deliveries/{id}/stages',
    act: reportStage.act,
    body: reportStage.input.omit({ delivery: true }),
    answer: made,
    example: ({ delivery }) =>
      delivery && {
        path: { id: delivery.id },
        body: { stage: 'in_use', on: delivery.on, statement: delivery.statement },
      },
    run: async ({ store, context, path: { id: delivery = '' }, body }) => ({
      answer: await reportStage(store, context, { ...body, delivery }),
    }),
  }),
]
