/** The commitments that a planned one is so like that a person should look at them first. */
import { inArray, or } from 'drizzle-orm'
import type { Q } from '#db/q'
import { type SimilarCommitment, similarCommitments } from '#db/queries/similar-commitments'
import { document } from '#db/schema/sqlite'
import type { Topic } from '#domain/commitment'
import type { Day } from '#domain/day'
import type { Kind } from '#domain/kind'
import type { Localized } from '#domain/locale'
import { SIMILAR } from '#domain/similar'

/** What a record to be written says of itself. */
export type Planned = {
  title: Localized
  promisers: readonly string[]
  beneficiaries: readonly string[]
  kind: Kind
  topic: Topic
  targets?: readonly { form: string; low: number | string | null; high: number | string | null }[] | undefined
  statements: readonly { document: string; said_on?: Day | null | undefined; quote: { exact: string } }[]
}

/** More than these nobody compares. */
const SHOWN = 5

/** What was said without a day was said when its document was published. */
async function daysOf(q: Q, statements: Planned['statements']): Promise<Day[]> {
  const undated = statements.filter((one) => !one.said_on).map((one) => one.document)
  const named = or(inArray(document.slug, undated), inArray(document.id, undated))
  const published =
    undated.length > 0 ? await q.select({ on: document.published_on }).from(document).where(named) : []
  return [...statements.flatMap((one) => one.said_on ?? []), ...published.map((one) => one.on)]
}

const sizesOf = (targets: NonNullable<Planned['targets']>): number[] =>
  targets
    .filter((one) => one.form !== 'outcome')
    .flatMap(({ low, high }) => [low, high])
    .flatMap((size) => (size === null ? [] : [Number(size)]))
    .filter(Number.isFinite)

export async function similarTo(q: Q, planned: Planned): Promise<SimilarCommitment[]> {
  const asked = {
    promisers: planned.promisers,
    beneficiaries: planned.beneficiaries,
    kind: planned.kind,
    topic: planned.topic,
    titles: planned.title,
    quote: planned.statements.map((one) => one.quote.exact),
    numbers: sizesOf(planned.targets ?? []),
    said: await daysOf(q, planned.statements),
  }
  return (await similarCommitments(q, asked, SHOWN)).filter((one) => one.score >= SIMILAR)
}
