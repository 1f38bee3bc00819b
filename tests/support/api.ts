/** Tokens for tests of the API, and the calls that its document describes. */
import type { APIRequestContext, Page } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import type { ApiDocument } from '#app/api/v1/_document/document.ts'
import type { DocumentOperation, DocumentParameter } from '#app/api/v1/_document/examples.ts'
import type { Book } from './book.ts'

export const API = '/api/v1'
export const EXAMPLE = 'book'

/** Makes a token through the page, and reads it where it is shown. */
export async function tokenOf(
  page: Page,
  book: Book,
  name: string,
  rights: readonly string[],
): Promise<string> {
  await page.goto(`${book.url}/en/desk/tokens`)
  await page.locator('[name=name]').fill(name)
  for (const right of ['read', 'write'])
    await page.locator(`[name=scopes][value=${right}]`).setChecked(rights.includes(right))
  await page.getByRole('button', { name: 'Make a token' }).click()
  return page.getByLabel('The new token').inputValue()
}

export const documentOf = async (request: APIRequestContext): Promise<ApiDocument> =>
  (await (await request.get(`${API}/openapi.json`)).json()) as ApiDocument

const exampleOf = ({ examples }: DocumentParameter) => examples?.[EXAMPLE]?.value
const of = (operation: DocumentOperation, place: DocumentParameter['in']) =>
  (operation.parameters ?? []).filter((one) => one.in === place && exampleOf(one) !== undefined)

type Call = { url: string; headers: Record<string, string>; data: unknown }

/** The request of an example, from what the document says of it alone. */
export function callOf(path: string, operation: DocumentOperation): Call {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = of(operation, 'path').find((one) => one.name === name)
    return encodeURIComponent(String(parameter && exampleOf(parameter)))
  })
  const query = new URLSearchParams(of(operation, 'query').map((one) => [one.name, String(exampleOf(one))]))
  const headers = Object.fromEntries(of(operation, 'header').map((one) => [one.name, String(exampleOf(one))]))
  const data = operation.requestBody?.content['application/json'].examples?.[EXAMPLE]?.value
  return { url: `${API}${filled}${query.size > 0 ? `?${query}` : ''}`, headers, data }
}

/** What in an answer is not as the document's schema has it. */
export function notAsDescribed(document: ApiDocument, schema: unknown, answer: unknown): unknown[] {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'document')
  const inside = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object
  const validate = ajv.compile(inside)
  return validate(answer) ? [] : (validate.errors ?? [])
}
