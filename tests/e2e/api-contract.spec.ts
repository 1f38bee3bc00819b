/** The API's contract: every example of its document works on the running server, and is answered as it is described. */
import { callOf, documentOf, EXAMPLE, notAsDescribed, tokenOf } from '#tests/support/api.ts'
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'

// What it records is in no other test's book.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Oslo' } })

const METHODS = ['get', 'post', 'patch'] as const

test('every example is answered as the document says', async ({ request, browser, book }) => {
  const page = await asPerson(browser, book, 'Chief', 'administrator')
  const token = await tokenOf(page, book, 'contract', ['read', 'write'])
  const first = await documentOf(request)
  const replayed: string[] = []
  const without: string[] = []
  for (const method of METHODS)
    for (const path of Object.keys(first.paths)) {
      // What was written before may have changed a version: examples are those of the book as it is now.
      const document = await documentOf(request)
      const operation = document.paths[path]?.[method]
      if (!operation) continue
      const [status = '', told] = Object.entries(operation.responses).find(([code]) => code < '300') ?? []
      const content = told?.content?.['application/json']
      if (!content?.examples) {
        without.push(operation.operationId)
        continue
      }
      const { url, headers, data } = callOf(path, operation)
      const answer = await request.fetch(url, {
        method,
        headers: { ...headers, ...(method !== 'get' && { authorization: `Bearer ${token}` }) },
        ...(data !== undefined && { data }),
      })
      const body = (await answer.json()) as unknown
      expect([operation.operationId, answer.status(), body]).toEqual([
        operation.operationId,
        Number(status),
        body,
      ])
      expect(notAsDescribed(document, content.schema, body)).toEqual([])
      if (method === 'get') expect(body).toEqual(content.examples[EXAMPLE]?.value)
      replayed.push(operation.operationId)
    }
  // The founding book holds no dataset.
  expect(without).toEqual(['getFlow'])
  expect(replayed).toHaveLength(28)
})
