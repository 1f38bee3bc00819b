/** What datasets report: empty at first, then listed, narrowed down, tied to a promise, and set side by side. */
import { openStore } from '#db/store'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { bring } from '#tests/support/flows.ts'

// What it records is in no other test's book.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Vienna' } })

const KIEL =
  'country,iso,year,month,total,financial,humanitarian,military,commitments,to_be_allocated\nJapan,JPN,2022,3,0.3,0.1,0.1,0.1,0.4,0.1\nAustria,AUT,2022,4,0.2,0.2,0,0,0.1,-0.1\n'
const IATI = `<iati-activities version="2.03"><iati-activity default-currency="USD"><iati-identifier>XM-DAC-701-8-1</iati-identifier><reporting-org ref="XM-DAC-701-8" type="10"><narrative>JICA</narrative></reporting-org><title><narrative>Generators</narrative></title><activity-status code="2"/><recipient-country code="UA"/><transaction ref="T1"><transaction-type code="3"/><transaction-date iso-date="2024-03-01"/><value value-date="2024-03-01">1234567.89</value></transaction></iati-activity></iati-activities>`

test.describe.configure({ mode: 'serial' })

test('an empty book says how a dataset comes in', async ({ page }) => {
  await page.goto('/en/flows')
  await expect(page.getByRole('heading', { name: 'No dataset is in this book yet' })).toBeVisible()
  await expect(
    page.getByText('Kiel Institute, Ukraine Support Tracker: the table of donors and months (CSV)'),
  ).toBeVisible()
  await expectAccessible(page)
  await page.goto('/en/flows/compare')
  await expect(page.getByText('No dataset in this book has a flow between these two.')).toBeVisible()
  await expectAccessible(page)
})

test.describe('with datasets', () => {
  test.beforeAll(async ({ book }) => {
    const store = openStore(book.database)
    await bring(store, 'kiel', KIEL, { edition: '29' })
    await bring(store, 'iati', IATI, { file_name: 'jica.xml' })
    store.close()
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    test('a reader narrows down, opens a flow and compares', async ({ page }) => {
      await page.goto('/en/aid')
      await page.getByRole('link', { name: 'What datasets report' }).click()
      await expect(page.getByText('5 flows. 8 more are hidden')).toBeVisible()
      await page.getByLabel('Currency').selectOption('USD')
      await page.getByRole('button', { name: 'Apply' }).click()
      await expect(page.getByText('1 flow.', { exact: true })).toBeVisible()
      await page.getByRole('link', { name: 'USD 1,234,567.89' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flow XM-DAC-701-8-1 / T1')
      await expect(page.getByText('not said: the reporter, as the standard has it')).toBeVisible()
      await page.goto('/en/flows/compare?provider=japan&recipient=UKR')
      await expect(page.getByRole('row', { name: /Ukraine Support Tracker.*Allocation.*EUR/ })).toContainText(
        'EUR 300,000,000',
      )
      await expect(page.getByRole('row', { name: /JICA, jica.*Disbursement/ })).toContainText(
        'USD 1,234,567.89',
      )
      await expect(page.getByRole('heading', { name: 'They do not measure the same' })).toBeVisible()
      await expect(page.getByText('96 records').or(page.getByText('3 records: '))).toBeVisible()
    })
  })

  for (const scheme of ['light', 'dark'] as const)
    test(`the pages are accessible (${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto('/en/flows?provider=japan')
      await expectAccessible(page)
      await page.getByRole('link', { name: 'USD 1,234,567.89' }).click()
      await page.waitForURL(/flows\/[0-9A-Z]+/)
      await expectAccessible(page)
      await page.goto('/en/flows/compare?provider=japan&recipient=ukraine')
      await expectAccessible(page)
    })

  for (const locale of ['en', 'uk', 'ja'])
    test(`no page scrolls sideways on a phone (${locale})`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 })
      for (const path of [
        '/flows',
        '/flows?provider=japan&q=JPN',
        '/flows/compare?provider=japan&recipient=ukraine',
      ]) {
        await page.goto(`/${locale}${path}`)
        await expectNoSidewaysScroll(page)
      }
      await page.goto(`/${locale}/flows?currency=USD`)
      await page.locator('#flows tbody a').first().click()
      await page.waitForURL(/flows\/[0-9A-Z]+/)
      await expectNoSidewaysScroll(page)
    })

  test('an editor ties a flow to a promise and unties it', async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Editor', 'editor', { javaScriptEnabled: false })
    await page.goto(`${book.url}/en/flows?currency=USD`)
    await page.getByRole('link', { name: 'USD 1,234,567.89' }).click()
    await page.getByLabel('Promise', { exact: true }).fill('funds-frozen')
    await page.getByRole('button', { name: 'Tie to this promise' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    const [option] = await page
      .locator('datalist option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    await page.getByLabel('Promise', { exact: true }).fill(option ?? '')
    await page.getByRole('button', { name: 'Tie to this promise' }).click()
    await expect(page.getByRole('status')).toHaveText('The tie was changed.')
    await page.locator('#promise a').first().click()
    await expect(page.getByRole('heading', { name: 'As datasets report it' })).toBeVisible()
    await page.locator('#reported tbody a').first().click()
    await page.getByRole('button', { name: 'Untie' }).click()
    await expect(page.getByText('It is tied to no promise.')).toBeVisible()
    await page.context().close()
  })
})
