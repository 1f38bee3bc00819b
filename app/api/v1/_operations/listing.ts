/** An operation that lists things: a page of them, how many there are, and where the next page is. */
import { z } from 'zod'
import { type Asked, type OperationId, type Reading, reading, type Tag } from './operation.ts'
import { paged } from './queries.ts'

type Listed<Item> = { items: readonly Item[]; total: number; next: string | null }
/** What every list is asked with. */
type Page = { limit: number; cursor: string | null }

type Listing<Query extends z.ZodObject, Shape extends z.ZodType> = {
  id: OperationId
  tag: Tag
  path: string
  query: Query
  item: Shape
  example?: Reading['example']
  list(asked: Asked<z.output<Query>>, page: Page): Promise<Listed<z.input<Shape>>>
}

export const pageOf = <Shape extends z.ZodType>(item: Shape) =>
  z.strictObject({
    data: z.array(item),
    total: z.number().int(),
    page: z.strictObject({ next: z.string().nullable() }),
  })

/** `next` is a cursor here; the server makes it an address. */
export const listing = <Query extends z.ZodObject, Shape extends z.ZodType>({
  list,
  item,
  query,
  ...rest
}: Listing<Query, Shape>): Reading =>
  reading({
    example: () => ({ query: { limit: '1' } }),
    ...rest,
    paged: true,
    query: paged.extend(query.shape),
    answer: pageOf(item),
    async run(asked) {
      const { limit, cursor } = asked.query as { limit: number; cursor?: string }
      const { items, total, next } = await list(asked as Asked<z.output<Query>>, {
        limit,
        cursor: cursor ?? null,
      })
      return { data: [...items], total, page: { next } }
    },
  })
