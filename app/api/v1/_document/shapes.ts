/** The document's schemas with their words: what a thing and a field is, and what each code means. */
import type { Locale } from '#domain/locale'
import { CATALOGUES } from '#messages/index'

export type Schema = {
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  description?: string
  properties?: Record<string, Schema>
  additionalProperties?: unknown
  items?: Schema
  anyOf?: Schema[]
  $ref?: string
  required?: readonly string[]
}

/** Which list of codes a schema's values are. */
const CODES: { readonly [id: string]: keyof (typeof CATALOGUES)['en']['codes'] } = {
  Act: 'act',
  Attestation: 'attested_by',
  DueType: 'due',
  Evidence: 'evidence',
  Fulfilment: 'fulfilment',
  Kind: 'kind',
  Life: 'life',
  LinkType: 'link',
  Measure: 'measure',
  Modality: 'modality',
  PartyType: 'party_type',
  ProviderRole: 'role',
  Qualifier: 'qualifier',
  Stage: 'stage',
  Standing: 'standing',
  Testability: 'testability',
  Topic: 'topic',
  Translation: 'translation',
}

/** What parsers say of a schema that tells a reader nothing. */
export function trimmed({ jsonSchema, io }: { jsonSchema: object; io: 'input' | 'output' }): void {
  const schema = jsonSchema as Schema
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  // Fields may be added: a reader must not refuse them.
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties
}

/** What the codes of a schema are called; null where its values are no codes of the book. */
export function codeWords(id: string, { enum: codes = [] }: Schema, locale: Locale) {
  const list = CODES[id]
  if (!list) return null
  const words: Record<string, string> = CATALOGUES[locale].codes[list]
  return codes.map((code) => ({ code, word: words[code] ?? code }))
}

/** Each code with its word, one a line. */
const codesText = (id: string, schema: Schema, locale: Locale): string | undefined =>
  codeWords(id, schema, locale)
    ?.map(({ code, word }) => `- \`${code}\`: ${word}`)
    .join('\n')

function describeFields(schema: Schema, words: Record<string, string>): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const said = words[name]
    if (said && !field.description) field.description = said
    describeFields(field, words)
  }
  if (schema.items) describeFields(schema.items, words)
  for (const one of schema.anyOf ?? []) describeFields(one, words)
}

export function describeShapes(schemas: Record<string, Schema>, locale: Locale): void {
  const { field, thing } = CATALOGUES[locale].api
  const things: Record<string, string> = thing
  for (const [id, schema] of Object.entries(schemas)) {
    const description = things[id] ?? codesText(id, schema, locale)
    if (description) schema.description = description
    describeFields(schema, field)
  }
}

export const describeBody = (schema: Schema, locale: Locale): void =>
  describeFields(schema, CATALOGUES[locale].api.field)
