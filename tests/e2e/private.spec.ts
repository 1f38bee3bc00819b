/** A private book: nothing is read without an account, by page or by machine; the first administrator comes by the set-up link. */
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

test('the set-up link makes the first administrator once', async ({ page, book }) => {
  test.skip(book.setupLink === null, 'another test of this worker has made a user before the book was opened')
  await page.goto(book.setupLink ?? '')
  await page.locator('[name=email]').fill('first@example.org')
  await page.locator('[name=name]').fill('First')
  await page.locator('[name=password]').fill('a long enough password')
  await page.getByRole('main').getByRole('button').click()
  await expect(page).toHaveURL(/\/en\/desk/)
  await page.goto('/en/users')
  await expect(page.getByText('first@example.org')).toBeVisible()
  const again = await page.goto(book.setupLink ?? '')
  expect(again?.status()).toBe(410)
})
