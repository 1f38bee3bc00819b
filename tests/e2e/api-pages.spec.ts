/** The pages for those who write programs: the API as people read it, and their tokens. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'

for (const colorScheme of ['light', 'dark'] as const)
  test(`the pages are accessible (${colorScheme})`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Onlooker', 'viewer')
    await page.emulateMedia({ colorScheme })
    for (const path of ['/uk/desk/tokens', '/en/api']) {
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
  await page.locator('summary', { hasText: 'plain' }).click()
  await page.getByRole('button', { name: 'Revoke “plain”' }).click()
  await expect(page.getByRole('button', { name: 'Revoke “plain”' })).toHaveCount(0)
})
