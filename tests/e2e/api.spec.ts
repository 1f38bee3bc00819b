/** The API's contract: every example of its document works on the running server, and is answered as it is described. */
import type { APIRequestContext, Page } from '@playwright/test'
import Ajv from 'ajv/dist/2020.js'
import type { ApiDocument } from '#app/api/v1/_document/document.ts'
import type { DocumentOperation, DocumentParameter } from '#app/api/v1/_document/examples.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'

const API = '/api/v1'
const EXAMPLE = 'book'
const METHODS = ['get', 'post', 'patch'] as const

/** Makes a token through the page, and reads it where it is shown. */
async function tokenOf(page: Page, name: string, rights: readonly string[]): Promise<string> {
  await page.goto(new URL('/en/desk/tokens', page.url()).href)
  await page.locator('[name=name]').fill(name)
  for (const right of ['read', 'write'])
    await page.locator(`[name=scopes][value=${right}]`).setChecked(rights.includes(right))
  await page.getByRole('button', { name: 'Make a token' }).click()
  return page.getByLabel('The new token').inputValue()
}

const documentOf = async (request: APIRequestContext): Promise<ApiDocument> =>
  (await (await request.get(`${API}/openapi.json`)).json()) as ApiDocument

const exampleOf = ({ examples }: DocumentParameter) => examples?.[EXAMPLE]?.value
const of = (operation: DocumentOperation, place: DocumentParameter['in']) =>
  (operation.parameters ?? []).filter((one) => one.in === place && exampleOf(one) !== undefined)

type Call = { url: string; headers: Record<string, string>; data: unknown }

/** The request of an example, from what the document says of it alone. */
function callOf(path: string, operation: DocumentOperation): Call {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = of(operation, 'path').find((one) => one.name === name)
    return encodeURIComponent(String(parameter && exampleOf(parameter)))
  })
  const query = new URLSearchParams(of(operation, 'query').map((one) => [one.name, String(exampleOf(one))]))
  const headers = Object.fromEntries(of(operation, 'header').map((one) => [one.name, String(exampleOf(one))]))
  const data = operation.requestBody?.content['application/json'].examples?.[EXAMPLE]?.value
  return { url: `${API}${filled}${query.size > 0 ? `?${query}` : ''}`, headers, data }
}

function expectDescribed(document: ApiDocument, schema: unknown, answer: unknown): void {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addSchema(document, 'document')
  const inside = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object
  const validate = ajv.compile(inside)
  validate(answer)
  expect(validate.errors).toBeNull()
}

test('every example is answered as the document says', async ({ request, browser, book }) => {
  const page = await asPerson(browser, book, 'Chief', 'administrator')
  const token = await tokenOf(page, 'contract', ['read', 'write'])
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
      expectDescribed(document, content.schema, body)
      if (method === 'get') expect(body).toEqual(content.examples[EXAMPLE]?.value)
      replayed.push(operation.operationId)
    }
  // The founding book holds no dataset.
  expect(without).toEqual(['getFlow'])
  expect(replayed).toHaveLength(28)
})

type Refusal = {
  name: string
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
  status: number
  code: string
  answers?: Record<string, RegExp>
}
const json = { 'content-type': 'application/json' }
const REFUSALS: readonly Refusal[] = [
  { name: 'an unknown address', path: '/nothing', status: 404, code: 'no_such_path' },
  { name: 'an unknown record', path: '/parties/nobody', status: 404, code: 'not_found' },
  { name: 'an unknown parameter', path: '/meetings?what=1', status: 400, code: 'unknown_filter' },
  { name: 'an unknown value', path: '/statements?kind=x', status: 400, code: 'unknown_value' },
  { name: 'a day that is none', path: '/parties?as_of=2024-02-30', status: 400, code: 'bad_day' },
  { name: 'a limit', path: '/changes?limit=201', status: 400, code: 'bad_limit' },
  { name: 'a damaged cursor', path: '/deliveries?cursor=%25', status: 400, code: 'broken_cursor' },
  {
    name: 'a cursor of another list',
    path: '/meetings?cursor=WyJjaGFuZ2VzIiw4OSwiODkiXQ',
    status: 400,
    code: 'broken_cursor',
  },
  { name: 'a summary by nothing', path: '/summary', status: 400, code: 'required' },
  {
    name: 'a method that the address does not know',
    method: 'DELETE',
    path: '/commitments',
    status: 405,
    code: 'method_not_allowed',
    answers: { allow: /^GET, HEAD, POST, OPTIONS$/ },
  },
  {
    name: 'writing without a token',
    method: 'POST',
    path: '/parties',
    headers: json,
    body: '{}',
    status: 401,
    code: 'token_needed',
    answers: { 'www-authenticate': /^Bearer/ },
  },
  {
    name: 'a token that is none, also where everybody may read',
    path: '/parties',
    headers: { authorization: 'Bearer pledgebook_x' },
    status: 401,
    code: 'token_invalid',
    answers: { 'www-authenticate': /invalid_token/ },
  },
]

for (const { name, method = 'GET', path, headers = {}, body, status, code, answers = {} } of REFUSALS)
  test(`refused: ${name}`, async ({ request }) => {
    const answer = await request.fetch(`${API}${path}`, { method, headers, ...(body && { data: body }) })
    const told = (await answer.json()) as { status: number; detail: string; errors: { code: string }[] }
    expect([answer.status(), told.errors[0]?.code]).toEqual([status, code])
    expect(answer.headers()['content-type']).toContain('application/problem+json')
    expect(told.status).toBe(status)
    expect(told.detail.length).toBeGreaterThan(10)
    for (const [header, value] of Object.entries(answers)) expect(answer.headers()[header]).toMatch(value)
  })

test('a session alone writes nothing', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Chief', 'administrator')
  const answer = await page.request.post(`${book.url}${API}/parties`, {
    data: { type: 'agency', name: { en: 'By cookie' } },
  })
  expect(answer.status()).toBe(401)
})

test('problems come in the language asked for', async ({ request }) => {
  for (const [lang, says] of [
    ['uk', 'Такої адреси'],
    ['ja', 'アドレスはありません'],
  ] as const) {
    const byParameter = await request.get(`${API}/nothing?lang=${lang}`)
    const byHeader = await request.get(`${API}/nothing`, {
      headers: { 'accept-language': `${lang},en;q=0.5` },
    })
    for (const answer of [byParameter, byHeader]) {
      expect(((await answer.json()) as { detail: string }).detail).toContain(says)
      expect(answer.headers()['content-language']).toBe(lang)
    }
  }
})

test('caches: an unchanged book answers 304, another language or day does not', async ({ request }) => {
  for (const path of ['/commitments', '/commitments/generators-100', '/summary?by=topic']) {
    const first = await request.get(`${API}${path}`)
    const etag = first.headers().etag ?? ''
    const join = path.includes('?') ? '&' : '?'
    const ask = (more: string) =>
      request.get(`${API}${path}${more}`, { headers: { 'if-none-match': `"x", ${etag}` } })
    const again = await ask('')
    expect([again.status(), again.headers().etag, await again.text()]).toEqual([304, etag, ''])
    expect(again.headers().vary).toContain('Authorization')
    expect((await ask(`${join}lang=ja`)).status()).toBe(200)
    expect((await ask(`${join}as_of=2025-01-01`)).status()).toBe(200)
  }
})

test('pages follow each other by their links, each record once', async ({ request }) => {
  for (const list of [
    'commitments',
    'statements',
    'deliveries',
    'meetings',
    'documents',
    'parties',
    'changes',
  ]) {
    const seen: string[] = []
    let total = -1
    let next: string | null = `${API}/${list}?limit=3`
    while (next) {
      const answer = await request.get(next)
      const { data, page, ...rest } = (await answer.json()) as {
        data: { slug?: string; id?: string }[]
        total: number
        page: { next: string | null }
      }
      total = rest.total
      seen.push(...data.map((one) => String(one.slug ?? one.id)))
      expect(answer.headers().link).toContain('rel="first"')
      if (page.next) expect(answer.headers().link).toContain(`<${page.next}>; rel="next"`)
      next = page.next
    }
    expect([list, seen.length, new Set(seen).size]).toEqual([list, total, total])
  }
})

test('other sites may read and not write; HEAD has no body', async ({ request }) => {
  const asked = await request.fetch(`${API}/commitments`, {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
  })
  expect(asked.status()).toBe(204)
  expect(asked.headers()['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  const head = await request.head(`${API}/commitments`)
  expect([head.status(), await head.text()]).toEqual([200, ''])
  expect(head.headers()['access-control-expose-headers']).toContain('Link')
  expect(head.headers()['access-control-allow-origin']).toBe('*')
  expect(head.headers()['access-control-allow-credentials']).toBeUndefined()
})

test.describe('writing', () => {
  const party = (name: string) => ({ type: 'agency', name: { en: name } })

  test('a body is told what is wrong with it, and where', async ({ request, browser, book }) => {
    const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), 'bodies', ['write'])
    const cases: [string, Record<string, string>, string, number, string, string | null][] = [
      ['broken JSON', json, '{"type": "agency",\n  "name": }', 400, 'json_broken', null],
      ['no JSON at all', json, '', 400, 'json_broken', null],
      ['another type', { 'content-type': 'text/plain' }, '{}', 415, 'json_type', null],
      [
        'an unknown field',
        json,
        JSON.stringify({ ...party('A'), colour: 'red' }),
        400,
        'unknown_field',
        'colour',
      ],
      [
        'an unknown field inside',
        json,
        JSON.stringify({ ...party('A'), name: { en: 'A', fr: 'A' } }),
        400,
        'unknown_field',
        'name.fr',
      ],
      ['a missing field', json, '{"type":"agency"}', 400, 'required', 'name'],
      ['a number for a text', json, JSON.stringify({ ...party('A'), slug: 7 }), 400, 'not_text', 'slug'],
      ['a code that is none', json, JSON.stringify({ ...party('A'), type: 'x' }), 400, 'not_in_list', 'type'],
      [
        'a parent that is not there',
        json,
        JSON.stringify({ ...party('A'), parent: 'nobody' }),
        400,
        'not_found_name',
        'parent',
      ],
    ]
    for (const [name, headers, data, status, code, at] of cases) {
      const answer = await request.post(`${API}/parties`, {
        headers: { ...headers, authorization: `Bearer ${token}` },
        data: Buffer.from(data),
      })
      const { errors } = (await answer.json()) as {
        errors: { code: string; at: string | null; detail: string }[]
      }
      expect([name, answer.status(), errors[0]?.code, errors[0]?.at]).toEqual([name, status, code, at])
      if (name === 'broken JSON') expect(errors[0]?.detail).toContain('line 2, column 11')
    }
  })

  test('a key makes a request happen once', async ({ request, browser, book }) => {
    const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), 'once', ['write'])
    const send = (key: string, name: string) =>
      request.post(`${API}/parties`, {
        headers: { authorization: `Bearer ${token}`, 'idempotency-key': key },
        data: party(name),
      })
    const [first, second, third] = [
      await send('k1', 'Once'),
      await send('k1', 'Once'),
      await send('k1', 'Twice'),
    ]
    expect([first.status(), second.status(), third.status()]).toEqual([201, 201, 422])
    expect(await second.json()).toEqual(await first.json())
    expect(second.headers()['idempotency-replayed']).toBe('true')
    expect(second.headers().location).toBe(first.headers().location)
    const racing = await Promise.all([1, 2, 3, 4].map(() => send('k2', 'Raced')))
    const made = racing.filter((answer) => answer.status() === 201)
    expect(new Set(await Promise.all(made.map((answer) => answer.text()))).size).toBe(1)
    expect(racing.every((answer) => [201, 409].includes(answer.status()))).toBe(true)
    const { total } = (await (await request.get(`${API}/parties?q=Raced`)).json()) as { total: number }
    expect(total).toBe(1)
    expect((await send('a key', 'Spaces')).status()).toBe(400)
  })

  test('a change names the version that it saw', async ({ request, browser, book }) => {
    const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), 'versions', [
      'read',
      'write',
    ])
    const address = `${API}/commitments/generators-100`
    const edit = (tag: string | null) =>
      request.patch(address, {
        headers: { authorization: `Bearer ${token}`, ...(tag && { 'if-match': tag }) },
        data: { note: { en: 'Seen by a program.' } },
      })
    const before = await request.get(address)
    const { version, testability, title } = (await before.json()) as Record<string, unknown>
    const tag = before.headers().etag ?? ''
    expect(tag).toMatch(new RegExp(`^"${version}-`))
    expect((await edit(null)).status()).toBe(428)
    expect((await edit('"999"')).status()).toBe(412)
    expect((await edit(`W/${tag}`)).status()).toBe(412)
    const done = await edit(tag)
    expect([done.status(), done.headers().etag]).toEqual([200, `"${Number(version) + 1}"`])
    const stale = await edit(tag)
    expect(stale.status()).toBe(412)
    const after = (await (await request.get(address)).json()) as Record<string, unknown>
    expect([after.note, after.testability, after.title]).toEqual(['Seen by a program.', testability, title])
  })

  test('a token goes as far as its rights and its owner’s role', async ({ request, browser, book }) => {
    const viewer = await asPerson(browser, book, 'Onlooker', 'viewer')
    const chief = await asPerson(browser, book, 'Chief', 'administrator')
    const add = async (token: string) =>
      (
        await request.post(`${API}/parties`, {
          headers: { authorization: `Bearer ${token}` },
          data: party('Too far'),
        })
      ).status()
    expect(await add(await tokenOf(viewer, 'viewer', ['read', 'write']))).toBe(403)
    const reading = await tokenOf(chief, 'reads', ['read'])
    expect(await add(reading)).toBe(403)
    expect(
      (await request.get(`${API}/parties`, { headers: { authorization: `Bearer ${reading}` } })).status(),
    ).toBe(200)
    await chief.getByRole('button', { name: 'Revoke “reads”' }).click()
    await expect(chief.getByText('reads', { exact: true })).toHaveCount(0)
    expect(
      (await request.get(`${API}/parties`, { headers: { authorization: `Bearer ${reading}` } })).status(),
    ).toBe(401)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`the pages are accessible (${colorScheme})`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Onlooker', 'viewer')
    await page.emulateMedia({ colorScheme })
    for (const path of ['/en/api', '/uk/desk/tokens', '/ja/api']) {
      await page.goto(`${book.url}${path}`)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all.slice(0, 8)) one.setAttribute('open', '')
      })
      await expectAccessible(page)
      await page.setViewportSize({ width: 360, height: 800 })
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
  })

test('without JavaScript a token is made, shown once and revoked', async ({ browser, book }) => {
  await asPerson(browser, book, 'Onlooker', 'viewer')
  const page = await asPerson(browser, book, 'Onlooker', 'viewer', { javaScriptEnabled: false })
  await page.goto(`${book.url}/en/desk/tokens`)
  await page.locator('[name=name]').fill('plain')
  await page.getByRole('button', { name: 'Make a token' }).click()
  expect(await page.getByLabel('The new token').inputValue()).toMatch(/^pledgebook_[\w-]{43}$/)
  await page.goto(`${book.url}/en/desk/tokens`)
  await expect(page.getByLabel('The new token')).toHaveCount(0)
  await page.getByRole('button', { name: 'Revoke “plain”' }).click()
  await expect(page.getByRole('button', { name: 'Revoke “plain”' })).toHaveCount(0)
})
