/** Everything that a brief is composed of, read in a few batches whatever the number of promises. */
import { inArray } from 'drizzle-orm'
import type { Q } from '#db/q'
import { briefCells } from '#db/queries/brief-cells'
import { briefActs, briefDisagreements, briefEvidence, briefLines, briefWords } from '#db/queries/brief-parts'
import { type BriefScope, briefScope } from '#db/queries/brief-scope'
import { meeting, party } from '#db/schema/sqlite'
import { LIST_NAMES, planBrief, SECTION_NAMES } from '#domain/brief'
import type { BriefAsked } from '#domain/brief-asked'
import { endOfDay } from '#domain/day'
import type { Filter } from '#domain/filter'
import type { Localized } from '#domain/locale'

export type BriefMaterial = Awaited<ReturnType<typeof briefMaterial>>

/** The names of the parties and meetings that a filter names by slug. */
async function namesIn(q: Q, { facets }: Filter): Promise<Map<string, Localized>> {
  const parties = [...(facets.promiser ?? []), ...(facets.beneficiary ?? [])]
  const meetings = [...(facets.meeting ?? [])]
  const found: { slug: string; name: Localized }[] = []
  if (parties.length > 0)
    found.push(
      ...(await q
        .select({ slug: party.slug, name: party.short })
        .from(party)
        .where(inArray(party.slug, parties))),
    )
  if (meetings.length > 0)
    found.push(
      ...(await q
        .select({ slug: meeting.slug, name: meeting.title })
        .from(meeting)
        .where(inArray(meeting.slug, meetings))),
    )
  return new Map(found.map(({ slug, name }) => [slug, name]))
}

export async function briefMaterial(q: Q, asked: BriefAsked, timeZone: string) {
  const { where, ...scope }: BriefScope = await briefScope(q, asked)
  const { since } = scope
  const { day } = asked
  const times = { since, day, sinceEnd: endOfDay(timeZone, since), dayEnd: endOfDay(timeZone, day) }
  const { placed, beganBefore } = await briefCells(q, where, times)
  const plan = planBrief(placed, beganBefore)
  const told = [...new Set(SECTION_NAMES.flatMap((name) => plan.sections[name].ids))]
  const listed = LIST_NAMES.flatMap((name) => plan.lists[name].ids)
  const { changed, contradicted } = plan.sections
  const wanted = new Set(told)
  return {
    asked,
    scope,
    timeZone,
    beganBefore,
    plan,
    names: await namesIn(q, asked.filter),
    facts: new Map(placed.filter(({ id }) => wanted.has(id)).map(({ id, facts }) => [id, facts])),
    lines: await briefLines(q, [...told, ...listed], day),
    before: await briefLines(q, changed.ids, since),
    words: await briefWords(q, told, day),
    disagreements: await briefDisagreements(q, contradicted.ids, day),
    evidence: await briefEvidence(q, told, day),
    acts: await briefActs(q, changed.ids, times),
  }
}
