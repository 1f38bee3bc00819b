/** What a table lacks is said once for all of its rows, flaws are told together, and the same headings are known again. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { bring, check, press } from '#tests/support/imports-desk.ts'

const HEAD = 'Promise,Theme,Donor,Recipients,Quote,Deadline\n'
const QUOTE = 'agreed to hold a bilateral high-level security policy dialogue between the two countries'
const rowOf = (title: string, topic: string, donor: string) =>
  `${title},${topic},${donor},Ukraine,${QUOTE},by the end of 2027\n`

for (const { how, javaScriptEnabled } of [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])
  test(`${how}: one value for all rows, flaws together, and the same headings again`, async ({
    browser,
    book,
  }) => {
    const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
    const bytes =
      HEAD +
      rowOf(`A dialogue ${how}`, 'Security', 'Japan') +
      rowOf('Second', 'wealth', 'Nobody') +
      rowOf('Third', 'Security', 'Nobody')
    await bring(page, book.url, { name: `${how}.csv`, bytes })
    await page.getByLabel('Document').fill('no such paper')
    await page.getByLabel('Speaker').fill('Japan')
    await page.getByLabel('Kind', { exact: true }).selectOption('dialogue')
    await press(page, 'Check every row')
    await expect(page.locator('#same\\.document-flaw')).toContainText('“no such paper” is not in this book')
    const offered = page.locator('#names-documents option').first()
    await page.getByLabel('Document').fill((await offered.getAttribute('value')) ?? '')
    await check(page)
    const main = page.getByRole('main')
    await expect(main).toContainText('Rows 3–4: Promised by (column C, Donor): “Nobody” is not in this book.')
    await expect(main).toContainText('Row 3: Topic (column B, Theme): “wealth”')
    await expect(page.locator('tbody tr').filter({ hasText: `A dialogue ${how}` })).toContainText(
      /Due, as read: .*31 December 2027/,
    )
    await expect(page.locator('tbody tr').filter({ hasText: 'Third' })).toContainText('Refused')

    await bring(page, book.url, { name: 'again.csv', bytes })
    await expect(main).toContainText(`as they were set for ${how}.csv`)
    await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('dialogue')
    await expect(page.getByLabel('Document')).toHaveValue('')
    await page.context().close()
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can use it, on a phone too, ${colorScheme}`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Olena', 'editor', {
      ...{ colorScheme, viewport: { width: 360, height: 800 } },
    })
    await page.goto(`${book.url}/en/desk/import`)
    await page.locator('main summary').first().click()
    await expectAccessible(page)
    await bring(page, book.url, { name: 'a.csv', bytes: HEAD + rowOf('A', 'wealth', 'Nobody').repeat(2) })
    await page.getByText('More values for all rows').click()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.getByLabel('Document').fill('mofa-japan-2024-11-16')
    await page.getByLabel('Speaker').fill('Japan')
    await page.getByLabel('Kind', { exact: true }).selectOption('dialogue')
    await page.getByLabel('Firmness').selectOption('agreed')
    await check(page)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.context().close()
  })

test('columns that a table needs, and a table to fill in', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await page.goto(`${book.url}/uk/desk/import`)
  await page.locator('main summary').first().click()
  const links = page.locator('main details').first().getByRole('link')
  await expect(links).toHaveCount(8)
  const file = await page.request.get(`${book.url}${await links.nth(1).getAttribute('href')}`)
  expect(file.headers()['content-type']).toContain('text/csv')
  expect(await file.text()).toContain('Хто обіцяв')
  await page.context().close()
})
