/** Reading by program: refusals in words, languages, caches, pages, other sites. */
import { API } from '#tests/support/api.ts'
import { expect, test } from '#tests/support/browser.ts'

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
