/** Writing by program: tokens, bodies, keys, versions. */
import { API, tokenOf } from '#tests/support/api.ts'
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'

// What it records is in no other test's book.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Lisbon' } })

const json = { 'content-type': 'application/json' }
const party = (name: string) => ({ type: 'agency', name: { en: name } })

test('a body is told what is wrong with it, and where', async ({ request, browser, book }) => {
  const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), book, 'bodies', [
    'write',
  ])
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
  const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), book, 'once', [
    'write',
  ])
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
  const token = await tokenOf(await asPerson(browser, book, 'Chief', 'administrator'), book, 'versions', [
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
  expect(await add(await tokenOf(viewer, book, 'viewer', ['read', 'write']))).toBe(403)
  const reading = await tokenOf(chief, book, 'reads', ['read'])
  expect(await add(reading)).toBe(403)
  expect(
    (await request.get(`${API}/parties`, { headers: { authorization: `Bearer ${reading}` } })).status(),
  ).toBe(200)
  await chief.locator('summary', { hasText: 'reads' }).click()
  await chief.getByRole('button', { name: 'Revoke “reads”' }).click()
  await expect(chief.getByText('reads', { exact: true })).toHaveCount(0)
  expect(
    (await request.get(`${API}/parties`, { headers: { authorization: `Bearer ${reading}` } })).status(),
  ).toBe(401)
})

test('a session alone writes nothing', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Chief', 'administrator')
  const answer = await page.request.post(`${book.url}${API}/parties`, {
    data: { type: 'agency', name: { en: 'By cookie' } },
  })
  expect(answer.status()).toBe(401)
})
