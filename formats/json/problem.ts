/** The shape of a problem as machines read it (RFC 9457). */
import { z } from 'zod'

export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(
      z.strictObject({
        code: z.string(),
        at: z.string().nullable(),
        detail: z.string(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    ),
  })
  .meta({ id: 'Problem' })
