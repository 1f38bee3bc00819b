/** Every page is accessible in light and dark and fits a phone, in three languages. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'

const PAGES = [
  '',
  '/commitments',
  '/commitments?standing=overdue&cols=parties,kind,due,standing',
  '/commitments?q=nothing-fits',
  '/commitments/mine-action-conference',
  '/commitments/generators-32-kharkiv-odesa',
  '/commitments/walk-with-ukraine',
  '/meetings',
  '/meetings/kyiv-2024-11-16',
  '/documents',
  '/documents/mofa-japan-2024-11-16',
  '/parties',
  '/parties/japan',
  '/aid',
  '/guide',
  '/sign-in',
  '/nothing-here',
]

for (const scheme of ['light', 'dark'] as const)
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme })
    for (const path of PAGES)
      test(`/en${path} is accessible`, async ({ page }) => {
        await page.goto(`/en${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await expectAccessible(page)
      })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true })
  for (const locale of ['en', 'uk', 'ja'])
    test(`no page in ${locale} scrolls sideways`, async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(`/${locale}${path}`)
        await expectNoSidewaysScroll(page)
      }
    })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the book is read, filtered, sorted and dated', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: '25 promises' }).click()
    await page
      .getByRole('link', { name: /^Dialogues/ })
      .first()
      .click()
    await expect(page.getByText('2 promises. As of')).toBeVisible()
    await page.getByRole('link', { name: 'Sort by Last said' }).click()
    await expect(
      page.getByRole('columnheader', { name: 'Sort by Last said, the other way round' }),
    ).toHaveAttribute('aria-sort', 'ascending')
    await page.getByText('As of', { exact: false }).first().click()
    await page.getByLabel('Show the book as of a day').fill('2024-01-08')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(/kind=dialogue.*as_of=2024-01-08/)
    await expect(page.getByText('1 promise. As of')).toBeVisible()
  })
})
