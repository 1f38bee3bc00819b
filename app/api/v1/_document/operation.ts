/** The document as an address of the API itself: it describes the others, not this one. */
import { z } from 'zod'
import type { Question } from '../_operations/operation.ts'
import { common } from '../_operations/queries.ts'
import { makeDocument } from './document.ts'

export const description: Question = {
  method: 'get',
  path: '/openapi.json',
  paged: false,
  query: common,
  answer: z.looseObject({}),
  run: ({ q, day, locale }) => makeDocument({ q, day, locale }),
}
