/** An own, empty book: it says that it is empty, and its set-up link makes the first administrator, once. */
import { expect, test } from '#tests/support/browser.ts'

test.use({ settings: { BOOK_SEED: 'none' } })

test('an empty book reads well', async ({ page }) => {
  for (const path of ['', '/commitments', '/meetings', '/documents', '/parties', '/aid']) {
    const answer = await page.goto(`/en${path}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  }
})

test('the set-up link makes the first administrator once', async ({ page, book }) => {
  const link = book.setupLink ?? 'no set-up link was printed'
  await page.goto(link)
  await page.locator('[name=email]').fill('first@example.org')
  await page.locator('[name=name]').fill('First')
  await page.locator('[name=password]').fill('a long enough password')
  await page.getByRole('main').getByRole('button').click()
  await expect(page).toHaveURL(/\/en\/desk/)
  await page.goto('/en/users')
  await expect(page.getByText('first@example.org').first()).toBeVisible()
  expect((await page.goto(link))?.status()).toBe(410)
})
