/** A view by one of its facets: how many commitments each value has, and their money by measure and currency. */
import { setImmediate as turn } from 'node:timers/promises'
import { and, eq, exists, inArray, sql } from 'drizzle-orm'
import type { Q } from '#db/q'
import { aidLinks } from '#db/queries/aid-links'
import { countsBy, type FacetValue } from '#db/queries/facet-counts'
import { fits } from '#db/queries/ledger-conditions'
import { type LedgerLine, LINE_COLUMNS, lineOn } from '#db/queries/ledger-lines'
import { ledger, ledger_meeting, meeting, target } from '#db/schema/sqlite'
import type { Day } from '#domain/day'
import type { Facet, Filter } from '#domain/filter'
import { type MoneyFact, type MoneySum, sumMoneyBy } from '#domain/money-sums'

export type Summary = { by: Facet; total: number; groups: (FacetValue & { sums: MoneySum[] })[] }
type GroupedFact = MoneyFact & { group: string }
type GroupsOf = (line: LedgerLine) => readonly (string | null)[]

const AT_ONCE = 500
/** `known_to` and the rest stand in the filter; a target of money stands in the facts. */
const promisesMoney = (q: Q) =>
  exists(
    q
      .select({ one: sql`1` })
      .from(target)
      .where(and(eq(target.commitment_id, ledger.commitment_id), eq(target.form, 'money'))),
  )

async function meetingsOf(q: Q): Promise<GroupsOf> {
  const rows = await q
    .select({ id: ledger_meeting.commitment_id, slug: meeting.slug })
    .from(ledger_meeting)
    .innerJoin(meeting, eq(meeting.id, ledger_meeting.meeting_id))
  const groups = Map.groupBy(rows, (row) => row.id)
  return (line) => groups.get(line.id)?.map((row) => row.slug) ?? []
}

/** Under which values of a facet a line stands: one for codes, several for parties and meetings. */
async function groupsBy(q: Q, by: Facet): Promise<GroupsOf> {
  if (by === 'meeting') return meetingsOf(q)
  if (by === 'promiser') return (line) => line.promisers.map((party) => party.slug)
  if (by === 'beneficiary') return (line) => line.beneficiaries.map((party) => party.slug)
  return (line) => [line[by]]
}

/** Only what still holds is summed: what was superseded or withdrawn stands in another amount, or in none. */
async function moneyFacts(q: Q, by: Facet, filter: Filter, day: Day): Promise<GroupedFact[]> {
  const groupsOf = await groupsBy(q, by)
  const found = await q
    .select({ id: ledger.id })
    .from(ledger)
    .where(and(fits(q, filter, day), promisesMoney(q)))
  const facts: GroupedFact[] = []
  for (let at = 0; at < found.length; at += AT_ONCE) {
    const ids = found.slice(at, at + AT_ONCE).map((row) => row.id)
    const rows = await q.select(LINE_COLUMNS).from(ledger).where(inArray(ledger.id, ids))
    for (const line of rows.map((row) => lineOn(row, day)).filter((one) => one.life === 'active'))
      for (const one of line.targets.filter((promised) => promised.form === 'money'))
        for (const group of groupsOf(line)) if (group) facts.push({ ...one, commitment: line.id, group })
    await turn()
  }
  return facts
}

export async function summary(q: Q, by: Facet, filter: Filter, day: Day): Promise<Summary> {
  const counts = await countsBy(q, by, filter, day)
  const facts = await moneyFacts(q, by, filter, day)
  const links = await aidLinks(q, [...new Set(facts.map((fact) => fact.commitment))])
  const sums = new Map(sumMoneyBy(facts, links, (fact) => fact.group).map((one) => [one.key, one.sums]))
  const total = await q.$count(ledger, fits(q, filter, day))
  const groups = counts
    .map((group) => ({ ...group, sums: sums.get(group.value) ?? [] }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { by, total, groups }
}
