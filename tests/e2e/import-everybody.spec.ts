/** Imports and edits of many for everybody: without JavaScript, by role, in light and dark, on a phone. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { added, BAD, bring, changed, check, press, table, until } from '#tests/support/imports-desk.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Rome' } })

test('selected rows of the table: preview, writing as one act, undoing', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled: false })
  await page.goto(`${book.url}/en/commitments?kind=in_kind`)
  const boxes = page.getByRole('checkbox', { name: /^Select: / })
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await press(page, /Change the selected/)
  await expect(page.getByRole('heading', { name: '2 promises selected' })).toBeVisible()
  await press(page, 'Show what would change')
  await expect(page.locator('[id="fields.topic-flaw"]')).toHaveText('Choose at least one new value.')
  await page.locator('[name="fields.topic"]').selectOption('humanitarian')
  await press(page, 'Show what would change')
  await until(page, 'Of 2 selected promises, 2 would change')
  await expect(page.locator('tbody ins')).toHaveText(['Humanitarian aid', 'Humanitarian aid'])
  await press(page, 'Write 2 changed into the book')
  await until(page, '2 promises were changed.')
  await page.goto(`${book.url}/en/commitments?topic=humanitarian`)
  await expect(boxes).toHaveCount(2)
  await page.locator('[name=all]').check()
  await press(page, /Change the selected/)
  await expect(page.getByRole('heading', { name: '2 promises selected' })).toBeVisible()
  await page.goto(`${book.url}/en/desk/import`)
  await page.getByRole('link', { name: 'Edit of selected promises' }).first().click()
  await page.locator('summary', { hasText: 'Undo all of it' }).click()
  await press(page, 'Undo all of it')
  await until(page, 'It was undone')
  await page.goto(`${book.url}/en/commitments?topic=humanitarian`)
  await expect(page.locator('main')).toContainText('No promise fits these filters')
  await page.context().close()
})

test('who may not: readers see no boxes, a contributor gets the usual sentence', async ({
  browser,
  book,
  page,
}) => {
  await page.goto(`${book.url}/en/commitments`)
  await expect(page.getByRole('checkbox', { name: /^Select: / })).toHaveCount(0)
  await page.goto(`${book.url}/en/desk/import`)
  await expect(page).toHaveURL(/\/sign-in/)
  const other = await asPerson(browser, book, 'Carla', 'contributor')
  for (const path of ['/desk/import', '/desk/bulk'])
    expect((await other.goto(`${book.url}/en${path}`))?.status(), path).toBe(403)
  await other.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible in ${colorScheme}, in three languages, on a phone`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Olena', 'editor', { viewport: { width: 360, height: 800 } })
    await page.emulateMedia({ colorScheme })
    const rows = table(added(`a:${colorScheme}`, `A ${colorScheme} one`), changed('generators-100', 'G'), BAD)
    await bring(page, book.url, { name: 'look.csv', bytes: rows })
    const path = new URL(page.url()).pathname.replace(/^\/en/, '')
    const look = async (where: string) => {
      for (const locale of ['en', 'uk', 'ja']) {
        await page.goto(`${book.url}/${locale}${where}`)
        await expectNoSidewaysScroll(page)
        await expectAccessible(page)
      }
    }
    await look('/desk/import')
    await look(path)
    await page.goto(`${book.url}/en${path}`)
    await check(page)
    await look(path)
    await look('/desk/bulk?c=generators-100')
    await look('/commitments')
    await page.context().close()
  })
