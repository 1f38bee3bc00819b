/** The OpenAPI 3.1 document, made from the operations: their schemas, their words, and examples out of this book. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject } from 'zod-openapi'
import type { Q } from '#db/q'
import { exampleNames } from '#db/queries/example-names'
import type { Day } from '#domain/day'
import type { Locale } from '#domain/locale'
import { ACT_ROLES } from '#domain/permission'
import { problemShape } from '#formats/json/problem'
import { wordsFor } from '#messages/words'
import about from '../../../../package.json' with { type: 'json' }
import { OPERATIONS } from '../_operations/index.ts'
import type { Operation } from '../_operations/operation.ts'
import { addExample, type DocumentOperation } from './examples.ts'
import { describeParams } from './params.ts'
import { describeBody, describeShapes, type Schema, trimmed } from './shapes.ts'

export type ApiDocument = {
  openapi: string
  info: { title: string; version: string; description: string }
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, DocumentOperation>>
  components: { schemas: Record<string, Schema> }
}
type Ask = { q: Q; day: Day; locale: Locale }

const skeletons = new Map<Locale, ApiDocument>()
const READ_HEADERS = z.object({ 'If-None-Match': z.string().optional() })
const WRITE_HEADERS = z.object({ 'Idempotency-Key': z.string().max(200).optional() })
const GUARDED_HEADERS = z.object({ 'If-Match': z.string(), ...WRITE_HEADERS.shape })
/** Which refusals an operation may answer with. */
const REFUSALS = {
  read: ['400', '401'],
  one: ['404'],
  write: ['400', '401', '403', '409', '413', '415', '422'],
  guarded: ['412', '428'],
} as const
type Status = '200' | '201' | '304' | (typeof REFUSALS)[keyof typeof REFUSALS][number]

const pathParams = (path: string): z.ZodObject | undefined => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  return names.length > 0 ? z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) : undefined
}

function statusesOf(operation: Operation): Status[] {
  const one = operation.path.includes('{') ? REFUSALS.one : []
  if (operation.method === 'get') return ['200', '304', ...REFUSALS.read, ...one]
  const made = operation.method === 'post' ? '201' : '200'
  return [made, ...REFUSALS.write, ...one, ...(operation.guard ? REFUSALS.guarded : [])].sort() as Status[]
}

function contentOf(operation: Operation, status: Status) {
  if (status === '304') return {}
  if (status.startsWith('2')) return { content: { 'application/json': { schema: operation.answer } } }
  return { content: { 'application/problem+json': { schema: problemShape } } }
}

function described(operation: Operation, locale: Locale): ZodOpenApiOperationObject {
  const { t } = wordsFor(locale)
  const path = pathParams(operation.path)
  const header = operation.method === 'get' ? READ_HEADERS : operation.guard ? GUARDED_HEADERS : WRITE_HEADERS
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: t(`api.operation.${operation.id}`),
    ...(operation.method !== 'get' && {
      description: t('api.needs', { role: t(`codes.user_role.${ACT_ROLES[operation.act]}`) }),
    }),
    security: operation.method === 'get' ? [{}, { token: [] }] : [{ token: [] }],
    requestParams: {
      header,
      ...(path && { path }),
      ...(operation.method === 'get' && { query: operation.query }),
    },
    ...(operation.method !== 'get' && {
      requestBody: { required: true, content: { 'application/json': { schema: operation.body } } },
    }),
    responses: Object.fromEntries(
      statusesOf(operation).map((status) => [
        status,
        { description: t(`api.status.http_${status}`), ...contentOf(operation, status) },
      ]),
    ),
  }
}

/** All that does not depend on the book: made once per language, because translating schemas is the slow part. */
function skeletonIn(locale: Locale): ApiDocument {
  const known = skeletons.get(locale)
  if (known) return structuredClone(known)
  const { t } = wordsFor(locale)
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const operation of OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation, locale) }
  const tags = [...new Set(OPERATIONS.map((operation) => operation.tag))]
  const made = createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: t('api.document.title'),
        version: about.version,
        description: t('api.document.text'),
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/api/v1' }],
      tags: tags.map((name) => ({ name, description: t(`api.tag.${name}`) })),
      paths,
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', description: t('api.document.token') },
        },
      },
    },
    { override: trimmed },
  ) as unknown as ApiDocument
  describeShapes(made.components.schemas, locale)
  for (const operation of Object.values(made.paths).flatMap((methods) => Object.values(methods))) {
    describeParams(operation.parameters ?? [], locale)
    const body = operation.requestBody?.content['application/json'].schema
    if (body) describeBody(body, locale)
  }
  // What the library hands back holds more than JSON.
  skeletons.set(locale, JSON.parse(JSON.stringify(made)) as ApiDocument)
  return skeletonIn(locale)
}

export async function makeDocument({ q, day, locale }: Ask): Promise<ApiDocument> {
  const document = skeletonIn(locale)
  const { schemas } = document.components
  const names = await exampleNames(q)
  for (const operation of OPERATIONS) {
    const here = document.paths[operation.path]?.[operation.method]
    if (here) await addExample(here, operation, names, { q, day, locale, shapes: schemas })
  }
  return document
}
