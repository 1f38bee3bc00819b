/** The parameters that reading addresses take, each declared once. */
import { z } from 'zod'
import { FACET_NAMES, type Facet, type Filter, SORTS } from '#domain/filter'
import { LOCALES } from '#domain/locale'
import * as v from '#formats/json/values'

/** Facets whose values are codes; the values of the others are records of the book, by their short names. */
const CODES: { readonly [F in Facet]?: z.ZodType<string> } = {
  fulfilment: v.fulfilment,
  standing: v.standing,
  kind: v.kind,
  topic: v.topic,
  evidence: v.evidence,
  attested_by: v.attestation,
  testability: v.testability,
}

/** Several values are separated by commas. */
const several = (facet: Facet): z.ZodOptional<z.ZodArray<z.ZodType<string>>> => {
  const value: z.ZodType<string> = CODES[facet] ?? z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  return z.array(value).optional()
}
type Facets = Record<Facet, ReturnType<typeof several>>

export const common = z.object({
  lang: z.enum(LOCALES, 'bad_language').optional(),
  as_of: z.iso.date('bad_day').optional(),
})
export const words = z.string().trim().max(200, 'too_long').optional()
export const slug = z.string().max(120, 'too_long').optional()
export const day = z.iso.date('bad_day').optional()
export const limit = z.coerce
  .number('bad_limit')
  .int('bad_limit')
  .min(1, 'bad_limit')
  .max(200, 'bad_limit')
  .default(50)
export const paged = common.extend({ limit, cursor: z.string().optional() })

export const filters = z.object({
  q: words,
  ...(Object.fromEntries(FACET_NAMES.map((facet) => [facet, several(facet)])) as Facets),
})
export const sort = z.enum(SORTS.flatMap((key) => [key, `-${key}` as const])).default('due')

/** The filter of the pages, from the parameters of an address. */
export function filterOf({ q, ...facets }: z.output<typeof filters>): Filter {
  const given = FACET_NAMES.flatMap((facet) => {
    const values = facets[facet]
    return values?.length ? [[facet, [...new Set(values)].sort()] as const] : []
  })
  return { q: q ?? '', facets: Object.fromEntries(given) }
}
