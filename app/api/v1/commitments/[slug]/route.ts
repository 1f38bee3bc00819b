/** One commitment with its statements, batches, statuses and looks in full. */
import { answer } from '#app/_server/answer.ts'
import { commitmentBySlug } from '#db/queries/commitment-by-slug'
import { inLocale } from '#domain/locale'
import { problem } from '#domain/problem'
import { commitmentJson } from '#formats/commitment-json'
import { batchJson, lookJson, statementJson, statusJson } from '#formats/evidence-json'

type Context = { params: Promise<{ slug: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(request, async ({ q, locale, day }) => {
    const { slug } = await params
    const found = await commitmentBySlug(q, slug, day)
    if (!found) throw problem('not_found')
    const { settling, note } = found.row
    return {
      ...commitmentJson(found.line, locale),
      settling_test: settling && inLocale(settling, locale).text,
      note: note && inLocale(note, locale).text,
      statements: found.statements.map((said) => statementJson(said, locale)),
      deliveries: found.deliveries.map((batch) => batchJson(batch, locale)),
      statuses: found.statuses.map((status) => statusJson(status, locale)),
      looks: found.looks.map((look) => lookJson(look, locale)),
      links: found.links.map(({ type, back, slug: other }) => ({
        type,
        direction: back ? 'from' : 'to',
        slug: other,
      })),
    }
  })
