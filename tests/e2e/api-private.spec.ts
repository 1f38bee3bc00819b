/** A private book by program: nothing without a token, everything with one. */
import { API, tokenOf } from '#tests/support/api.ts'
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'

test.use({ settings: { BOOK_READING: 'private' } })

const CLOSED = [
  `${API}/commitments`,
  `${API}/parties/japan`,
  `${API}/openapi.json`,
  '/export/commitments.csv',
]

test('strangers are told to sign in, holders of a token read', async ({ request, browser, book }) => {
  const token = await tokenOf(await asPerson(browser, book, 'Reader', 'viewer'), book, 'reading', ['read'])
  for (const path of CLOSED) {
    const refused = await request.get(path)
    expect([path, refused.status()]).toEqual([path, 401])
    expect(refused.headers()['www-authenticate']).toMatch(/^Bearer/)
    expect(await refused.text()).not.toContain('generator')
    const answer = await request.get(path, { headers: { authorization: `Bearer ${token}` } })
    expect([path, answer.status()]).toEqual([path, 200])
    expect(answer.headers()['cache-control']).toContain('private')
  }
})

test('the page of the API is read after signing in', async ({ page }) => {
  await page.goto('/en/api')
  await expect(page).toHaveURL(/\/en\/sign-in/)
})
