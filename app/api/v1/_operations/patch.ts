/** The same fields, none of them needed: what is not sent stays as it is. */
import { z } from 'zod'

const bare = (field: z.ZodType): z.ZodType =>
  field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field

/** A field's default must go too: else it would overwrite what is there. */
export const patchOf = (whole: z.ZodObject) =>
  z.object(
    Object.fromEntries(Object.entries(whole.shape).map(([name, field]) => [name, bare(field).optional()])),
  )
