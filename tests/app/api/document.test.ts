/** The API's document, made of the founding book: clean by Redocly's rules, and in each language. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import Ajv from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ApiDocument, makeDocument } from '#app/api/v1/_document/document.ts'
import { OPERATIONS } from '#app/api/v1/_operations/index.ts'
import { LOCALES, type Locale } from '#domain/locale'
import { CATALOGUES } from '#messages/index'
import { emptyBook, foundingBook } from '#tests/support/founding-book.ts'

const documents = new Map<Locale, ApiDocument>()
const documentIn = (locale: Locale): ApiDocument => documents.get(locale) as ApiDocument

beforeAll(async () => {
  const { read } = await foundingBook()
  for (const locale of LOCALES)
    documents.set(locale, await makeDocument({ q: read, day: '2026-11-22', locale }))
})

const lint = async (document: ApiDocument): Promise<string[]> => {
  const config = await createConfig({ extends: ['recommended'] })
  const found = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: '/openapi.json',
    config,
  })
  return found.map((one) => `${one.severity} ${one.ruleId} ${one.location[0]?.pointer}: ${one.message}`)
}

it.each(LOCALES)('%s: Redocly’s recommended rules find nothing', async (locale) => {
  expect(await lint(documentIn(locale))).toEqual([])
})

it('an empty book has a clean document too', async () => {
  const { read } = emptyBook()
  expect(await lint(await makeDocument({ q: read, day: '2026-11-22', locale: 'en' }))).toEqual([])
})

it('every operation stands in it, once, with its words in three languages', () => {
  const ids = OPERATIONS.map((operation) => operation.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(Object.keys(CATALOGUES.en.api.operation).sort())
  for (const locale of LOCALES)
    for (const { id, path, method } of OPERATIONS)
      expect(documentIn(locale).paths[path]?.[method]?.summary).toBe(CATALOGUES[locale].api.operation[id])
})

describe('examples', () => {
  const cases = OPERATIONS.filter((operation) => !operation.id.endsWith('Flow')).map(
    (one) => [one.id, one] as const,
  )

  it.each(cases)('%s has one, and its answer keeps to its schema', (_, { path, method }) => {
    const document = documentIn('en')
    const here = document.paths[path]?.[method]
    const told = (here?.responses['200'] ?? here?.responses['201'])?.content?.['application/json']
    const ajv = new Ajv({ strict: false, validateFormats: false })
    ajv.addSchema(document, 'document')
    const validate = ajv.compile({ ...told?.schema, ...refsInto(told?.schema) })
    expect(told?.examples).toBeDefined()
    for (const { value } of Object.values(told?.examples ?? {})) {
      validate(value)
      expect(validate.errors).toBeNull()
    }
  })
})

/** A schema that stands inside the document names the others from the document's beginning. */
const refsInto = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema ?? {}).replaceAll('"#/', '"document#/')) as object

describe('what the words are for', () => {
  const used = (): { fields: Set<string>; things: Set<string>; parameters: Set<string> } => {
    const { components, paths } = documentIn('en')
    const text = JSON.stringify([components, paths])
    const fields = new Set([...text.matchAll(/"(\w+)":\{/g)].map((match) => match[1] ?? ''))
    const parameters = Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap((operation) => operation.parameters ?? [])
      .map((one) => one.name.replaceAll('-', '_').toLowerCase())
    return { fields, things: new Set(Object.keys(components.schemas)), parameters: new Set(parameters) }
  }

  it('no word describes what is not there, and every parameter has one', () => {
    const { field, thing, parameter } = CATALOGUES.en.api
    const { fields, things, parameters } = used()
    expect(Object.keys(field).filter((name) => !fields.has(name))).toEqual([])
    expect(Object.keys(thing).filter((name) => !things.has(name))).toEqual([])
    expect(Object.keys(parameter).sort()).toEqual([...parameters].sort())
  })
})
