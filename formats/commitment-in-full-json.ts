/** One commitment with everything the book holds of it, as JSON. */
import { z } from 'zod'
import { LINK_TYPES, type LinkType } from '#domain/commitment'
import type { Locale, Localized } from '#domain/locale'
import { commitmentJson, commitmentShape, type Line } from '#formats/commitment-json'
import {
  type Batch,
  batchJson,
  batchShape,
  type Look,
  lookJson,
  lookShape,
  type Status,
  statusJson,
  statusShape,
} from '#formats/evidence-json'
import * as v from '#formats/json/values'
import { type Statement, statementJson, statementShape } from '#formats/statement-json'

type InFull = {
  /** The record's version, which a change must name. */
  n: number
  line: Line
  row: { settling: Localized | null; note: Localized | null }
  statements: readonly Statement[]
  deliveries: readonly Batch[]
  statuses: readonly Status[]
  looks: readonly Look[]
  links: readonly { type: LinkType; back: boolean; slug: string; title: Localized }[]
  disagreements: readonly { question: Localized; a: { id: string }; b: { id: string } }[]
}

export const commitmentInFullShape = commitmentShape
  .extend({
    version: v.count,
    settling_test: z.string().nullable(),
    note: z.string().nullable(),
    statements: z.array(statementShape),
    deliveries: z.array(batchShape),
    statuses: z.array(statusShape),
    looks: z.array(lookShape),
    links: z.array(
      z.strictObject({
        type: z.enum(LINK_TYPES).meta({ id: 'LinkType' }),
        direction: z.enum(['from', 'to']),
        slug: v.slug,
        title: z.string(),
      }),
    ),
    disagreements: z.array(z.strictObject({ question: z.string(), a: v.id, b: v.id })),
  })
  .meta({ id: 'CommitmentInFull' })

export const commitmentInFullJson = (
  found: InFull,
  locale: Locale,
): z.input<typeof commitmentInFullShape> => ({
  ...commitmentJson(found.line, locale),
  version: found.n,
  settling_test: v.textOrNull(found.row.settling, locale),
  note: v.textOrNull(found.row.note, locale),
  statements: found.statements.map((said) => statementJson(said, locale)),
  deliveries: found.deliveries.map((batch) => batchJson(batch, locale)),
  statuses: found.statuses.map((status) => statusJson(status, locale)),
  looks: found.looks.map((look) => lookJson(look, locale)),
  links: found.links.map((link) => ({
    type: link.type,
    direction: link.back ? 'from' : 'to',
    slug: link.slug,
    title: v.textIn(link.title, locale),
  })),
  disagreements: found.disagreements.map(({ question, a, b }) => ({
    question: v.textIn(question, locale),
    a: a.id,
    b: b.id,
  })),
})
