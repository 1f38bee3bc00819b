/** Examples of the document: requests that work on this very book, and what it answers to the questions among them. */
import type { Q } from '#db/q'
import type { ExampleNames } from '#db/queries/example-names'
import type { Day } from '#domain/day'
import type { Locale } from '#domain/locale'
import { answerTo } from '../_operations/answer-to.ts'
import type { Example, Operation, Path, Reading } from '../_operations/operation.ts'
import { readQuery } from '../_serve/query.ts'
import type { Schema } from './shapes.ts'

type Content = { schema: Schema; examples?: Record<string, { value: unknown }> }
export type DocumentParameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  examples?: Record<string, { value: string | number | string[] }>
}
export type DocumentOperation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: DocumentParameter[]
  requestBody?: { content: { 'application/json': Content } }
  responses: Record<string, { description: string; content?: Record<string, Content> }>
}

/** A longer answer explains no more; its request still stands there. */
const LONGEST = 30_000

/** The one name of a request's example and of its answer's, so that a reader can tell which belong together. */
export const EXAMPLE = 'book'

/** What an act answered is told with made-up names: an example must not be performed. */
const MADE: { readonly [name: string]: unknown } = {
  id: '01JAEXAMPLE0000000000000000',
  slug: 'example',
  version: 2,
  targets: {},
  statements: { '0': '01JAEXAMPLE0000000000000001' },
}

const addressOf = (template: string, { path = {}, query = {} }: Example): URL => {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
  return new URL(`/api/v1${filled}?${new URLSearchParams(query)}`, 'http://book')
}

async function answerOf(
  operation: Reading,
  example: Example,
  { q, day, locale }: { q: Q; day: Day; locale: Locale },
): Promise<unknown> {
  const path: Path = example.path ?? {}
  const query = readQuery(operation.query, new URLSearchParams(example.query))
  const found = await answerTo(
    operation,
    { q, day, locale, asOf: null, path, query },
    addressOf(operation.path, example),
  )
  return found?.body ?? null
}

const madeBy = (schema: Schema, shapes: Record<string, Schema>): unknown => {
  const whole = schema.$ref ? shapes[schema.$ref.split('/').at(-1) ?? ''] : schema
  return Object.fromEntries(Object.keys(whole?.properties ?? {}).map((name) => [name, MADE[name]]))
}

const sentAs = ({ path, query, ifMatch }: Example, parameter: DocumentParameter): string | undefined => {
  if (parameter.in === 'header') return parameter.name === 'If-Match' ? ifMatch : undefined
  return (parameter.in === 'path' ? path : query)?.[parameter.name]
}

/** As the schema has it; in an address several values stand side by side. */
function typed(value: string, { type }: Schema): string | number | string[] {
  if (type === 'array') return value.split(',')
  return type === 'integer' ? Number(value) : value
}

/** Nothing is added where the book has nothing to show. */
export async function addExample(
  here: DocumentOperation,
  operation: Operation,
  names: ExampleNames,
  { shapes, ...asked }: { q: Q; day: Day; locale: Locale; shapes: Record<string, Schema> },
): Promise<void> {
  const example = operation.example(names)
  if (!example) return
  for (const parameter of here.parameters ?? []) {
    const value = sentAs(example, parameter)
    if (value === undefined) continue
    parameter.examples = { [EXAMPLE]: { value: typed(value, parameter.schema) } }
  }
  const sent = here.requestBody?.content['application/json']
  if (sent) sent.examples = { [EXAMPLE]: { value: example.body } }
  const told = (here.responses['200'] ?? here.responses['201'])?.content?.['application/json']
  if (!told) return
  const value =
    operation.method === 'get' ? await answerOf(operation, example, asked) : madeBy(told.schema, shapes)
  if (JSON.stringify(value).length <= LONGEST) told.examples = { [EXAMPLE]: { value } }
}
