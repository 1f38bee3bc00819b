/** A commitment's judged lines as rows of the ledger, and all that lists and search find it by: from its facts alone. */
import type { Loaded } from '#db/facts-of'
import { newId } from '#db/ids'
import type { LedgerBody } from '#db/ledger-body'
import type { ledger } from '#db/schema/sqlite'
import { type Era, eras, FOREVER } from '#domain/ledger'
import type { LOCALES } from '#domain/locale'
import { baseMark } from '#domain/mark'
import { PARTY_ROLES } from '#domain/party'

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

/** A line as the book knows it from an act on. */
export const ledgerRow = (line: Line, seq: number, at: number): typeof ledger.$inferInsert => ({
  ...line,
  id: newId(),
  known_from: seq,
  known_to: STILL_KNOWN,
  updated_at: at,
})

/** Lines that changed are closed at this act and written anew; the last era always carries the day of the latest act. */
export function changedLines(lines: readonly Line[], known: readonly (typeof ledger.$inferSelect)[]) {
  const kept = new Set<string>()
  const fresh: Line[] = []
  for (const line of lines) {
    const same = line.until === FOREVER ? undefined : known.find((old) => sameLine(line, old))
    if (same) kept.add(same.id)
    else fresh.push(line)
  }
  return { fresh, closed: known.filter((old) => !kept.has(old.id)).map((old) => old.id) }
}

/** Which parties and meetings lead to the commitment, as far as the book knows now. */
export function referencesOf({ row, parties, statements }: Loaded) {
  const members = PARTY_ROLES.flatMap((role) =>
    parties[role].map((party) => ({ commitment_id: row.id, party_id: party.id, role })),
  )
  const met = [...new Set(statements.flatMap((s) => s.meeting_id ?? []))]
  const meetings = met.map((meeting_id, at) => ({ commitment_id: row.id, meeting_id, first: at === 0 }))
  return { members, meetings }
}

/** All that a commitment is found by. */
export function wordsOf({ row, targets, parties }: Loaded, quotes: readonly string[]): string[] {
  const translated = [
    row.title,
    ...targets.map((t) => t.item),
    ...Object.values(parties)
      .flat()
      .flatMap((p) => [p.name, p.short]),
  ]
  return [row.slug.replaceAll('-', ' '), ...translated.flatMap((t) => Object.values(t)), ...quotes]
}
