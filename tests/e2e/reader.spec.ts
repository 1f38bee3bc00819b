/** A reader's journey: the sentence, a filter, a commitment, its words, another language, another day. */
import { expect, test } from '#tests/support/browser.ts'

test('reads the book from the sentence to a quotation', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '25 promises by Japan, Ukraine, and partners, 23 of them from 4 meetings',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '2 are shown fulfilled, 3 are past their date and not shown fulfilled',
  )
  await page.getByRole('link', { name: '3 are past their date' }).click()
  await expect(page).toHaveURL(/standing=overdue/)
  await expect(page.getByRole('row')).toHaveCount(4)
  await page.getByRole('link', { name: '100 generators for Ukraine' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('100 generators for Ukraine')
  const said = page.getByRole('region', { name: 'What was said' })
  await expect(said.locator('mark').first()).toHaveText('100 generators')
  const opens = said.getByRole('link', { name: 'Open at these words' }).first()
  await expect(opens).toHaveAttribute('href', /mfa\.gov\.ua\/.*#:~:text=.*100%20generators/)
})

test('keeps filters, sorting and day in the address, in every language', async ({ page }) => {
  await page.goto('/en/commitments?kind=in_kind&sort=-last_said&as_of=2025-01-15')
  await expect(page.locator('caption', { hasText: '6 promises' })).toBeVisible()
  await page.getByRole('link', { name: 'УК Українська' }).click()
  await expect(page).toHaveURL('/uk/commitments?kind=in_kind&sort=-last_said&as_of=2025-01-15')
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk')
  await expect(page.locator('caption', { hasText: '6 обіцянок' })).toBeVisible()
  await page.getByRole('link', { name: '日本語' }).click()
  await expect(page.locator('caption', { hasText: '約束6件' })).toBeVisible()
})

test('shows the world of another day', async ({ page }) => {
  await page.goto('/en/commitments/mine-action-conference?as_of=2025-01-15')
  await expect(page.getByText('Not due yet').first()).toBeVisible()
  await expect(page.getByText('took place in Tokyo')).toHaveCount(0)
  await page.goto('/en?as_of=2024-01-08')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '5 promises from 1 meeting by Japan and Ukraine',
  )
})

test('finds words in three scripts, and says what was filtered when nothing fits', async ({ page }) => {
  await page.goto('/en/commitments')
  await page.getByRole('searchbox').fill('generators kharkiv')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('1 promise. As of')).toBeVisible()
  await page.goto('/ja/commitments?q=発電機')
  await expect(page.getByRole('link', { name: /発電機/ }).first()).toBeVisible()
  await page.goto('/en/commitments?q=zeppelin&kind=dialogue')
  await expect(page.getByRole('status')).toContainText('“zeppelin”')
  await expect(page.getByRole('status')).toContainText('Dialogues')
})

test('goes to the reader’s language, and says when there is no such page', async ({ browser, book }) => {
  const context = await browser.newContext({ locale: 'ja-JP' })
  const page = await context.newPage()
  await page.goto(`${book.url}/`)
  await expect(page).toHaveURL(/\/ja$/)
  const answer = await page.goto(`${book.url}/ja/commitments/nothing-here`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('このページはありません')
  await context.close()
})
