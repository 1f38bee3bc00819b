/** A row as the commitment form would give it: the promise, its targets, and the words that prove it. */
import { cell, listIn, placesIn, text, wordsIn } from '#db/imports/cells'
import type { Names } from '#db/imports/names'
import { asFlaws } from '#db/values/flaws'
import { type CommitmentInput, commitmentInput } from '#db/verbs/write-commitment'
import { endsOf } from '#domain/ends'
import type { ImportRecord } from '#domain/import/record'
import { TAKEN } from '#domain/import/taken'
import { LOCALES, type Localized } from '#domain/locale'
import { type Flaw, Problem } from '#domain/problem'
import { QUALIFIERS, type Qualifier } from '#domain/quantity'

type Input = ImportRecord['input']

const TARGET_TEXTS = ['form', 'qualifier', 'phrase', 'low', 'high', 'currency', 'measure', 'role'] as const

const TARGET_CELLS = [
  ...TARGET_TEXTS,
  ...['item', 'unit'].flatMap((name) => LOCALES.map((locale) => `${name}_${locale}`)),
].map((name) => [name, `target_${name}`] as const)

/** The cells of a row about its targets, one bundle for each target. */
export function targetCells(input: Input): Readonly<Record<string, string | null>>[] {
  const columns = TARGET_CELLS.flatMap(([name, field]) => {
    const value = input[field]
    return value === undefined ? [] : [[name, placesIn(value)] as const]
  })
  const count = Math.max(0, ...columns.map(([, values]) => values.length))
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[at] ?? null])),
  )
}

export const cellWords = (cells: Readonly<Record<string, string | null>>, name: string): Localized | null => {
  const given = LOCALES.flatMap((locale) => {
    const value = cells[`${name}_${locale}`]
    return value ? [[locale, value] as const] : []
  })
  return given.length === 0 ? null : Object.fromEntries(given)
}

function sizeOf(cells: Readonly<Record<string, string | null>>) {
  const { low = null, high = null } = cells
  const said = QUALIFIERS.find((one) => one === cells.qualifier)
  const qualifier: Qualifier | string =
    said ?? cells.qualifier ?? (low === null && high === null ? 'not_said' : 'exactly')
  if (said === undefined && cells.qualifier) return { qualifier, low, high }
  return { qualifier, ...endsOf(qualifier as Qualifier, { low, high }) }
}

const OUTCOME = { qualifier: 'exactly', low: 1, high: 1 } as const

export function targetOf(cells: Readonly<Record<string, string | null>>, title: Localized | null) {
  const money = cells.form === 'money' || (!cells.form && Boolean(cells.currency))
  const counted = cells.low || cells.high || cellWords(cells, 'unit')
  const form = cells.form ?? (money ? 'money' : counted ? 'quantity' : 'outcome')
  const said = cells.low || cells.high || cells.qualifier
  return {
    item: cellWords(cells, 'item') ?? title ?? {},
    unit: cellWords(cells, 'unit'),
    form,
    phrase: cells.phrase ?? null,
    ...(form === 'outcome' && !said ? OUTCOME : sizeOf(cells)),
    currency: cells.currency ?? null,
    measure: cells.measure ?? (money && said ? TAKEN.target_measure : null),
    ...(cells.role ? { role: cells.role } : {}),
  }
}

/** Several things may be wrong at once: all of them are told. */
async function all<T extends Record<string, unknown>>(
  work: { [K in keyof T]: () => Promise<T[K]> | T[K] },
): Promise<T> {
  const found: Partial<T> = {}
  const flaws: Flaw[] = []
  for (const key of Object.keys(work) as (keyof T)[])
    try {
      found[key] = await work[key]()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      flaws.push(...error.flaws)
    }
  if (flaws.length > 0) throw new Problem(flaws)
  return found as T
}

/** What a new commitment cannot be without, and where a verb's input keeps it. */
const NEEDED = {
  kind: 'kind',
  topic: 'topic',
  promisers: 'promisers',
  beneficiaries: 'beneficiaries',
  document: 'statements.0.document',
  quote: 'statements.0.quote.exact',
  speaker: 'statements.0.party',
}

export const lackingIn = (input: Input): Flaw[] =>
  Object.entries(NEEDED)
    .filter(([field]) => cell(input[field]) === null)
    .map(([, at]) => ({ code: 'required', at }))

/** The records that a row names, by what the book calls them. */
export type Found = {
  promisers: string[]
  beneficiaries: string[]
  channels: string[]
  document: string
  party: string
}
type Seeking = { [K in keyof Found]: () => Promise<Found[K]> }

export const seeking = (input: Input, names: Names): Seeking => ({
  promisers: () => names.parties(listIn(input.promisers), 'promisers'),
  beneficiaries: () => names.parties(listIn(input.beneficiaries), 'beneficiaries'),
  channels: () => names.parties(listIn(input.channels), 'channels'),
  document: async () =>
    text(input.document) ? names.document(String(input.document), 'statements.0.document') : '',
  party: async () => (text(input.speaker) ? names.party(String(input.speaker), 'statements.0.party') : ''),
})

/** What the form's parser is given. */
export function givenBy(input: Input, found: Found) {
  const title = wordsIn(input, 'title')
  return {
    slug: text(input.slug) ?? undefined,
    title: title ?? {},
    kind: input.kind,
    topic: input.topic,
    testability: text(input.testability) ?? undefined,
    life: text(input.life) ?? undefined,
    promisers: found.promisers,
    beneficiaries: found.beneficiaries,
    channels: found.channels,
    settling: wordsIn(input, 'settling'),
    note: wordsIn(input, 'note'),
    original_language: title?.en ? 'en' : (Object.keys(title ?? {})[0] ?? 'en'),
    targets: targetCells(input).map((cells) => targetOf(cells, title)),
    statements: [
      {
        document: found.document,
        party: found.party,
        act: text(input.act) ?? TAKEN.act,
        modality: text(input.modality) ?? TAKEN.modality,
        said_on: text(input.said_on),
        quote: { exact: text(input.quote) ?? '' },
        due_phrase: text(input.due_phrase),
      },
    ],
  }
}

export async function newCommitment({ input }: ImportRecord, names: Names): Promise<CommitmentInput> {
  const lacking = lackingIn(input)
  const found = await all({
    lacking: () => {
      if (lacking.length > 0) throw new Problem(lacking)
    },
    ...seeking(input, names),
  })
  const parsed = commitmentInput.safeParse(givenBy(input, found))
  if (!parsed.success) throw asFlaws(parsed.error)
  return parsed.data
}
