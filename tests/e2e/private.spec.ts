/** A private book: nothing is read without an account, by page or by machine. */
import { expect, test } from '#tests/support/browser.ts'
import { signIn } from '#tests/support/desk.ts'

test.use({ settings: { BOOK_READING: 'private' } })

test('strangers are sent to sign in and come back to what they asked for', async ({ page, book }) => {
  await page.goto('/uk/commitments/generators-100')
  await expect(page).toHaveURL(/\/uk\/sign-in\?to=/)
  await expect(page.getByText('100 генераторів')).toHaveCount(0)
  await signIn(page, book, 'Reader', 'viewer', '/commitments/generators-100')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('100 generators for Ukraine')
})

test('the API answers strangers with 401 and a sentence, health stays open', async ({ request, book }) => {
  const refused = await request.get(`${book.url}/api/v1/commitments?lang=ja`)
  expect(refused.status()).toBe(401)
  expect(refused.headers()['content-type']).toContain('application/problem+json')
  expect(((await refused.json()) as { detail: string }).detail).toContain('ログイン')
  expect((await request.get(`${book.url}/api/health`)).status()).toBe(200)
})

test('hands strangers no file', async ({ request }) => {
  expect((await request.get('/export/commitments.csv')).status()).toBe(401)
  expect((await request.get('/export/brief.docx')).status()).toBe(401)
})
