/** A row about a delivery as the forms would give it: the batch, and the stage that the row reports. */
import { cell, inLanguages, list, listIn, size, text, wordsIn, wordsOver } from '#db/imports/cells'
import type { Names } from '#db/imports/names'
import { asFlaws } from '#db/values/flaws'
import { batchInput, stageInput } from '#db/verbs/batch'
import type { EntityRow } from '#db/verbs/entities'
import { storedBounds } from '#db/verbs/target-input'
import { endsAfter } from '#domain/ends'
import type { ImportRecord } from '#domain/import/record'
import { LOCALES } from '#domain/locale'
import { QUALIFIERS } from '#domain/quantity'

export type Batch = EntityRow<'delivery'>
type Spell = (row: Batch, slugs: (ids: readonly string[]) => string[]) => string | null

export const BATCH_SPELT: Readonly<Record<string, Spell>> = {
  ...Object.fromEntries(inLanguages<Batch>('label', (row) => row.label)),
  qualifier: (row) => row.qualifier,
  low: (row) => size(row.low, row.currency),
  high: (row) => size(row.high, row.currency),
  phrase: (row) => row.phrase,
  channels: (row, slugs) => list(slugs(row.channels)),
}

const onlyBatch = batchInput.omit({ stages: true })

/** A number is what it says; without one nothing was said. */
function boundsIn({ input }: ImportRecord, present: Batch | null) {
  const given = { low: text(input.low), high: text(input.high) }
  const before = {
    low: present ? size(present.low, present.currency) : null,
    high: present ? size(present.high, present.currency) : null,
  }
  const unsaid = given.low === null && given.high === null ? 'not_said' : 'exactly'
  const qualifier = text(input.qualifier) ?? present?.qualifier ?? unsaid
  const known = QUALIFIERS.find((one) => one === qualifier)
  return { qualifier, ...(known ? endsAfter(known, before, given) : given) }
}

function parsedBatch(given: unknown) {
  const parsed = onlyBatch.safeParse(given)
  if (!parsed.success) throw asFlaws(parsed.error)
  return parsed.data
}

export async function stageIn({ input }: ImportRecord, names: Names) {
  const cited = text(input.quote) !== null
  const parsed = stageInput.safeParse({
    stage: input.stage,
    on: input.on,
    cite: cited
      ? {
          document: await names.document(text(input.document) ?? '', 'document'),
          party: text(input.speaker) ? await names.party(String(input.speaker), 'speaker') : null,
          act: 'reports_delivery',
          modality: 'announced',
          said_on: text(input.said_on),
          quote: { exact: text(input.quote) },
        }
      : null,
  })
  if (!parsed.success) throw asFlaws(parsed.error)
  return parsed.data
}

export async function newBatch(
  record: ImportRecord,
  names: Names,
  on: { commitment: string; target: string },
) {
  const { input } = record
  const stage = await stageIn(record, names)
  const batch = parsedBatch({
    ...on,
    label: wordsIn(input, 'label'),
    ...boundsIn(record, null),
    phrase: text(input.phrase),
    currency: text(input.currency),
    channels: await names.parties(listIn(input.channels), 'channels'),
  })
  return { ...batch, stages: [stage] }
}

/** The columns of a batch as they would be after the row. */
export async function batchAfter(present: Batch, record: ImportRecord, names: Names) {
  const { input } = record
  const channels = listIn(input.channels)
  const parsed = parsedBatch({
    commitment: present.commitment_id,
    target: present.target_id,
    label: wordsOver(present.label, wordsIn(input, 'label')),
    ...boundsIn(record, present),
    phrase: text(input.phrase) ?? present.phrase,
    channels: channels.length > 0 ? await names.parties(channels, 'channels') : present.channels,
  })
  const bounds = storedBounds({ ...parsed, currency: present.currency }, '')
  return { label: parsed.label ?? null, phrase: parsed.phrase ?? null, channels: parsed.channels, ...bounds }
}

/** True where the batch says all that the row says of it. */
export const saysSame = (record: ImportRecord, row: Batch, names: Names): boolean =>
  Object.entries(BATCH_SPELT).every(([field, spell]) => {
    const given = cell(record.input[field])
    return given === null || given === spell(row, names.slugs)
  })

const RENAMED: Readonly<Record<string, string>> = { party: 'speaker', cite: 'quote' }

export function batchField(at: string, { input }: ImportRecord): string {
  const [first = at, locale] = at
    .replace(/^stages\.0\./, '')
    .replace(/^cite\./, '')
    .split('.')
  const base = RENAMED[first] ?? first
  if (base in input || base !== 'label') return base
  return `label_${locale ?? LOCALES.find((one) => `label_${one}` in input) ?? 'en'}`
}
