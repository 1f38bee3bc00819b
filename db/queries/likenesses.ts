/** Commitments as they are compared with a new one. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { LedgerTarget, PartyRef } from '#db/ledger-body'
import { lineages } from '#db/lineages'
import { STILL_KNOWN } from '#db/projection'
import type { Q } from '#db/q'
import { citation, document, ledger, statement } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import { FOREVER } from '#domain/ledger'
import { minorDigits } from '#domain/money'
import { numbersSaid } from '#domain/numbers-said'
import type { Lineage } from '#domain/party'
import type { Likeness } from '#domain/similar'
import { ACTS } from '#domain/statement'
import { stemsOf } from '#domain/stems'

type Line = typeof ledger.$inferSelect
export type Compared = { line: Line; likeness: Likeness; quote: string | null; quoteLanguage: string | null }

const numbersOf = ({ form, currency, low, high }: LedgerTarget): number[] => {
  if (form === 'outcome') return []
  const unit = currency ? 10 ** minorDigits(currency) : 1
  return [low, high].flatMap((size) => (size === null ? [] : [size / unit]))
}

async function quotesOf(q: Q, ids: readonly string[]) {
  return q
    .select({
      id: statement.commitment_id,
      act: statement.act,
      said_on: statement.said_on,
      exact: citation.exact,
      language: document.language,
    })
    .from(statement)
    .innerJoin(citation, eq(citation.id, statement.citation_id))
    .innerJoin(document, eq(document.id, citation.document_id))
    .where(inArray(statement.commitment_id, [...ids]))
    .orderBy(asc(statement.said_on), asc(statement.id))
}
type Quoted = Awaited<ReturnType<typeof quotesOf>>[number]

function likenessOf(
  { body, kind, topic }: Line,
  quotes: readonly Quoted[],
  lineOf: (one: PartyRef) => Lineage,
): Likeness {
  // That an outcome "is held" is said of every meeting.
  const items = body.targets.filter((one) => one.form !== 'outcome').map((one) => one.item)
  const texts = [body.title, ...items].flatMap((words) => Object.values(words))
  const { start, strict_end, generous_end } = body.due
  const end = generous_end ?? strict_end
  return {
    promisers: body.promisers.map(lineOf),
    beneficiaries: body.beneficiaries.map(lineOf),
    kind,
    topic,
    texts: [...texts, ...quotes.map((one) => one.exact)].map((text) => stemsOf(text ?? '')),
    numbers: [...body.targets.flatMap(numbersOf), ...quotes.flatMap((one) => numbersSaid(one.exact))],
    said: quotes.map((one) => one.said_on as Day),
    due: start && end ? { start, end } : null,
  }
}

/** As the book knows them now, in the last state that it foresees. */
export async function likenesses(q: Q, ids: readonly string[]): Promise<Compared[]> {
  if (ids.length === 0) return []
  const lines = await q
    .select()
    .from(ledger)
    .where(
      and(
        inArray(ledger.commitment_id, [...ids]),
        eq(ledger.known_to, STILL_KNOWN),
        eq(ledger.until, FOREVER),
      ),
    )
  const said = await quotesOf(q, ids)
  const parties = lines.flatMap(({ body }) => [...body.promisers, ...body.beneficiaries])
  const known = await lineages(
    q,
    parties.map((one) => one.id),
  )
  return lines.map((line) => {
    const own = said.filter((one) => one.id === line.commitment_id)
    const first = own.find((one) => ACTS[one.act].attests) ?? own[0]
    return {
      line,
      likeness: likenessOf(line, own, (one) => known.get(one.id) ?? [one.id]),
      quote: first?.exact ?? null,
      quoteLanguage: first?.language ?? null,
    }
  })
}
