/** Every address of the API: what it answers stands in the list of operations. */
import { description } from '../_document/operation.ts'
import { OPERATIONS } from '../_operations/index.ts'
import { serve } from '../_serve/serve.ts'

const ALL = [...OPERATIONS, description]
const handle = (request: Request): Promise<Response> => serve(request, ALL)

export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
}
