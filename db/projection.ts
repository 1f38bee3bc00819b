/** Writes the ledger: judged lines, kept from when to when the book knew them. */
import { and, eq, inArray } from 'drizzle-orm'
import { type Loaded, loadFacts } from '#db/facts'
import { newId } from '#db/ids'
import type { LedgerBody } from '#db/ledger-body'
import type { Q } from '#db/q'
import { citation, ledger, ledger_meeting, ledger_party } from '#db/schema/sqlite'
import { forgetWords, indexWords } from '#db/search'
import { type Era, eras, FOREVER } from '#domain/ledger'
import type { LOCALES } from '#domain/locale'
import { baseMark } from '#domain/mark'

/** `known_to` of what the book knows now. */
export const STILL_KNOWN = Number.MAX_SAFE_INTEGER

export type Line = Omit<typeof ledger.$inferInsert, 'id' | 'known_from' | 'known_to' | 'updated_at'>

const lower = (text: string | undefined): string => (text ?? '').toLowerCase()

function bodyOf({ row, targets, parties }: Loaded, { judgement }: Era): LedgerBody {
  return {
    title: row.title,
    life: row.life,
    promisers: parties.promiser,
    beneficiaries: parties.beneficiary,
    channels: parties.channel,
    fulfilled_on: judgement.fulfilled_on,
    first_said_on: judgement.first_said_on,
    last_said_on: judgement.last_said_on,
    last_looked_on: judgement.last_looked_on,
    due: judgement.due,
    due_first: judgement.due_first,
    due_latest: judgement.due_latest,
    targets: targets.map(
      ({ id, item, unit, form, phrase, qualifier, low, high, currency, measure, role }, at) => ({
        id,
        item,
        unit,
        form,
        phrase,
        qualifier,
        low,
        high,
        currency,
        measure,
        role,
        attested_by: judgement.target_attested_by[id] ?? null,
        promised: judgement.progress[at]?.promised ?? null,
        announced: judgement.progress[at]?.announced ?? { amount: null, atLeast: false, batches: 0 },
        delivered: judgement.progress[at]?.delivered ?? { amount: null, atLeast: false, batches: 0 },
      }),
    ),
    statements: judgement.statements,
    deliveries: judgement.deliveries,
    contradiction: judgement.contradiction,
  }
}

function lineOf(loaded: Loaded, era: Era): Line {
  const { row } = loaded
  const { judgement } = era
  const title = (locale: (typeof LOCALES)[number]) =>
    lower(row.title[locale] ?? row.title.en ?? row.title.uk ?? row.title.ja)
  return {
    commitment_id: row.id,
    from: era.from,
    until: era.until,
    slug: row.slug,
    kind: row.kind,
    topic: row.topic,
    testability: row.testability,
    fulfilment: judgement.fulfilment,
    evidence: judgement.evidence,
    attested_by: judgement.attested_by,
    settled: judgement.standing.settled,
    soon_from: judgement.standing.soon_from,
    possibly_from: judgement.standing.possibly_from,
    overdue_from: judgement.standing.overdue_from,
    mark: baseMark({
      ...judgement,
      testability: row.testability,
      announced: judgement.progress.reduce((n, p) => n + p.announced.batches, 0),
    }),
    moved: judgement.moved,
    due_key: judgement.due.generous_end ?? FOREVER,
    first_said_key: judgement.first_said_on ?? FOREVER,
    last_said_key: judgement.last_said_on ?? '',
    looked_key: judgement.last_looked_on ?? '',
    title_en: title('en'),
    title_uk: title('uk'),
    title_ja: title('ja'),
    body: bodyOf(loaded, era),
  }
}

export const sameLine = (a: Line, b: Record<string, unknown>): boolean =>
  Object.entries(a).every(([key, value]) => JSON.stringify(value ?? null) === JSON.stringify(b[key] ?? null))

/** The lines as they must be, by the facts. */
export const linesOf = (loaded: Loaded | null): Line[] =>
  loaded ? eras(loaded.facts).map((era) => lineOf(loaded, era)) : []

/** Lines that changed are closed at this act and written anew; the last era always carries the day of the latest act. */
async function writeLines(q: Q, id: string, lines: readonly Line[], seq: number, at: number): Promise<void> {
  const known = await q
    .select()
    .from(ledger)
    .where(and(eq(ledger.commitment_id, id), eq(ledger.known_to, STILL_KNOWN)))
  const kept = new Set<string>()
  const fresh: Line[] = []
  for (const line of lines) {
    const same = line.until === FOREVER ? undefined : known.find((old) => sameLine(line, old))
    if (same) kept.add(same.id)
    else fresh.push(line)
  }
  const closed = known.filter((old) => !kept.has(old.id)).map((old) => old.id)
  if (closed.length > 0) await q.update(ledger).set({ known_to: seq }).where(inArray(ledger.id, closed))
  if (fresh.length > 0)
    await q.insert(ledger).values(
      fresh.map((line) => ({
        ...line,
        id: newId(),
        known_from: seq,
        known_to: STILL_KNOWN,
        updated_at: at,
      })),
    )
}

/** Which parties and meetings lead to the commitment, as far as the book knows now. */
async function writeReferences(q: Q, { row, parties, statements }: Loaded): Promise<void> {
  await forgetReferences(q, row.id)
  const members = (['promiser', 'beneficiary', 'channel'] as const).flatMap((role) =>
    parties[role].map((party) => ({ commitment_id: row.id, party_id: party.id, role })),
  )
  if (members.length > 0) await q.insert(ledger_party).values(members)
  const meetings = [...new Set(statements.flatMap((s) => s.meeting_id ?? []))]
  if (meetings.length > 0)
    await q
      .insert(ledger_meeting)
      .values(meetings.map((meeting_id, at) => ({ commitment_id: row.id, meeting_id, first: at === 0 })))
}

async function forgetReferences(q: Q, id: string): Promise<void> {
  await q.delete(ledger_party).where(eq(ledger_party.commitment_id, id))
  await q.delete(ledger_meeting).where(eq(ledger_meeting.commitment_id, id))
}

async function wordsOf(q: Q, { row, targets, parties, statements }: Loaded): Promise<string[]> {
  const ids = [...new Set(statements.map((s) => s.citation_id))]
  const quotes =
    ids.length === 0
      ? []
      : await q.select({ exact: citation.exact }).from(citation).where(inArray(citation.id, ids))
  const translated = [
    row.title,
    ...targets.map((t) => t.item),
    ...Object.values(parties)
      .flat()
      .flatMap((p) => [p.name, p.short]),
  ]
  return [
    row.slug.replaceAll('-', ' '),
    ...translated.flatMap((t) => Object.values(t)),
    ...quotes.map((c) => c.exact),
  ]
}

/** Judges commitments anew inside the act's transaction; one that is gone leaves the ledger but not its past. */
export async function projectCommitments(
  q: Q,
  ids: readonly string[],
  seq: number,
  at: number,
): Promise<void> {
  for (const id of ids) {
    const loaded = await loadFacts(q, id)
    await writeLines(q, id, linesOf(loaded), seq, at)
    await projectSearch(q, id, loaded)
  }
}

/** What lists and search find a commitment by; it has no history, so it may be written as often as wanted. */
export async function projectSearch(q: Q, id: string, loaded: Loaded | null): Promise<void> {
  if (loaded) {
    await writeReferences(q, loaded)
    await indexWords(q, id, await wordsOf(q, loaded))
  } else {
    await forgetReferences(q, id)
    await forgetWords(q, id)
  }
}
