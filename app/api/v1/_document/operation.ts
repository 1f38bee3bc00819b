/** The document as an address of the API itself. */
import { z } from 'zod'
import type { Operation } from '../_operations/operation.ts'
import { common } from '../_operations/queries.ts'
import { makeDocument } from './document.ts'

/** It describes the others and not itself. */
export const description: Operation = {
  id: 'listCommitments',
  tag: 'summary',
  method: 'get',
  path: '/openapi.json',
  paged: false,
  query: common,
  answer: z.looseObject({}),
  example: () => null,
  run: ({ q, day, locale }) => makeDocument({ q, day, locale }),
}
