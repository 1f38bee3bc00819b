/** An editor's evening: what to do next, a delivery, a status, a promise with its words; with and without JavaScript. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson, fill, signIn } from '#tests/support/desk.ts'

// Its own book: readers’ tests count what the seed holds.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Kyiv' } })

const words = (count: number, word: string) =>
  Array.from({ length: count }, (_, n) => `${word}${n + 1}`).join(' ')

const send = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()

for (const { how, javaScriptEnabled, batch, status } of [
  { how: 'with JavaScript', javaScriptEnabled: true, batch: '32', status: 'self-defense-forces-vehicles' },
  { how: 'without JavaScript', javaScriptEnabled: false, batch: '41', status: 'frozen-assets-3bn' },
])
  test.describe(how, () => {
    let page: Page
    test.beforeEach(async ({ browser, book }) => {
      page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      await page.goto(`${book.url}/en/desk`)
    })
    test.afterEach(() => page.context().close())

    test('the desk leads to a status with its evidence', async () => {
      await expect(page.getByRole('heading', { name: 'Past its date, not shown fulfilled' })).toBeVisible()
      await page.getByRole('link', { name: 'Record a status: 100 generators for Ukraine' }).first().click()
      await send(page, 'Record the status')
      await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose one from the list.')
      await fill(page, { fulfilment: 'in_progress', on: '2025-01-15' })
      await send(page, 'Record the status')
      await expect(page.locator('[id="cite.quote.exact-flaw"]')).toContainText('A status needs evidence')
      await expect(page.locator('[name=fulfilment]')).toHaveValue('in_progress')
      await page.getByLabel(/Ukraine would receive 100 generators/).check()
      await send(page, 'Record the status')
      await expect(page).toHaveURL(/\/en\/commitments\/generators-100\?done=status/)
      await expect(page.getByRole('main')).toContainText('In progress')
    })

    test('a delivery is counted once and climbs', async ({ book }) => {
      await page.goto(`${book.url}/en/commitments/generators-100/batch`)
      await fill(page, { low: batch, 'label.en': `Batch of ${batch}`, 'stages.0.stage': 'announced' })
      await fill(page, { 'stages.0.on': '2024-12-01' })
      await page.locator('[name="stages.0.statement"]').selectOption({ index: 1 })
      await send(page, 'Record the batch')
      await expect(page).toHaveURL(/done=batch/)
      await page.goto(`${book.url}/en/commitments/generators-100/batch`)
      await page.getByRole('link', { name: `Batch of ${batch}` }).click()
      await fill(page, { stage: 'handed_over', on: '2024-12-20' })
      await page.locator('[name=statement]').selectOption({ index: 1 })
      await send(page, 'Record the stage')
      await expect(page).toHaveURL(/done=stage/)
      await expect(page.getByRole('main')).toContainText(`Batch of ${batch}`)
    })

    test('a quotation too long is refused beside its field, and nothing typed is lost', async () => {
      // Two promises that nobody takes for one another.
      const promise = javaScriptEnabled ? 'Open a joint school' : 'Restore direct flights'
      const title = `${promise}, ${how}`
      const word = promise.split(' ').at(-1) ?? ''
      await page.getByRole('link', { name: 'Record a commitment' }).click()
      await expect(page.locator('main [required]')).toHaveCount(7)
      const typed = {
        'title.en': title,
        kind: 'conference_visit',
        topic: 'people_visas',
        'promisers.0': 'Japan',
        'beneficiaries.0': 'ukraine',
        'new_document.publisher': 'Asahi',
        'new_document.title': `A readout, ${how}`,
        'new_document.published_on': '2024-11-20',
        'new_document.url': 'https://example.org/readout',
        'statements.0.quote.exact': words(26, word),
        'statements.0.party': 'Japan',
        'statements.0.due_phrase': 'next fall',
        'settling.en': 'The school opens.',
      }
      await fill(page, typed)
      await send(page, 'Record the commitment')
      const flaw = page.locator('[id="statements.0.quote.exact-flaw"]')
      await expect(flaw).toHaveText(
        'A quotation is a phrase of at most 25 words. Take the words that decide.',
      )
      for (const [name, value] of Object.entries(typed))
        await expect(page.locator(`[name="${name}"]`)).toHaveValue(value)
      await fill(page, { 'statements.0.quote.exact': words(25, word), 'promisers.0': 'Atlantis' })
      await send(page, 'Record the commitment')
      await expect(page.locator('[id="promisers.0-flaw"]')).toContainText('“Atlantis” is not in this book.')
      await fill(page, { 'promisers.0': 'Japan' })
      await send(page, 'Record the commitment')
      await expect(page).toHaveURL(
        /\/en\/commitments\/(open-a-joint-school|restore-direct-flights)-.*\?done=commitment/,
      )
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      // The refused tries left no second document behind.
      await expect(page.getByRole('main')).toContainText('next fall')
      await expect(page.getByRole('main')).toContainText('30 Nov 2025')
    })

    test('a statement, a look and a link', async ({ book }) => {
      await page.goto(`${book.url}/en/commitments/${status}/look`)
      await fill(page, { 'looked_at.0.name': 'Ministry’s site', 'looked_at.0.url': 'mofa.go.jp' })
      await send(page, 'Log the look')
      await expect(page.locator('[id="looked_at.0.url-flaw"]')).toContainText('begins with https://')
      await fill(page, { 'looked_at.0.url': 'https://www.mofa.go.jp' })
      await send(page, 'Log the look')
      await expect(page).toHaveURL(/done=look/)
      await page.goto(`${book.url}/en/commitments/${status}/link`)
      await fill(page, { type: 'may_overlap', to: '100 generators for Ukraine' })
      await send(page, 'Link them')
      await expect(page).toHaveURL(/done=link/)
      await page.goto(`${book.url}/en/commitments/${status}/statement`)
      const document = await page.locator('#names-documents option').first().getAttribute('value')
      await fill(page, {
        document: document ?? '',
        'quote.exact': 'words of that evening',
        party: 'Ukraine',
        act: 'restates',
      })
      await send(page, 'Record the statement')
      await expect(page).toHaveURL(/done=statement/)
      await expect(page.getByRole('main')).toContainText('words of that evening')
    })

    test('what promises are made of: a party, a meeting, a document', async ({ book }) => {
      await page.goto(`${book.url}/en/desk/party`)
      await fill(page, { 'name.en': `School board ${how}`, type: 'agency', parent: 'Japan' })
      await send(page, 'Add the party')
      await expect(page.getByRole('status')).toContainText('The party is in the book.')
      await page.goto(`${book.url}/en/desk/meeting`)
      await fill(page, {
        'title.en': `Opening ${how}`,
        day: '2025-10-01',
        'place.en': 'Tokyo',
        'parties.0': `School board ${how}`,
      })
      await send(page, 'Add the meeting')
      await expect(page.getByRole('status')).toContainText('The meeting is in the book.')
      await page.goto(`${book.url}/en/desk/document`)
      await fill(page, {
        publisher: `School board ${how}`,
        title: `Minutes ${how}`,
        published_on: '2025-10-02',
      })
      await send(page, 'Add the document')
      await expect(page.getByRole('status')).toContainText('The document is in the book.')
    })
  })

test('a stranger is asked to sign in and comes back; a viewer is told', async ({ page, book }) => {
  await page.goto(`${book.url}/en/desk/commitment`)
  await expect(page).toHaveURL(/\/en\/sign-in\?to=%2Fdesk%2Fcommitment/)
  await signIn(page, book, 'Vira', 'viewer')
  await expect(page.getByRole('main')).toContainText('You may read this book, not write in it.')
  const refused = await page.goto(`${book.url}/en/desk/commitment`)
  expect(refused?.status()).toBe(403)
})

const FORMS = [
  '/desk',
  ...['commitment', 'statement', 'document', 'party', 'meeting'].map((form) => `/desk/${form}`),
  ...['status', 'statement', 'batch', 'look', 'link', 'edit'].map(
    (form) => `/commitments/generators-32-kharkiv-odesa/${form}`,
  ),
]

for (const colorScheme of ['light', 'dark'] as const)
  test(`every form is accessible, ${colorScheme}`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Ada', 'administrator')
    await page.emulateMedia({ colorScheme })
    for (const path of FORMS) {
      await page.goto(`${book.url}/en${path}`)
      await page.evaluate(() => {
        for (const group of document.querySelectorAll('main details')) group.setAttribute('open', '')
      })
      await expectAccessible(page)
    }
    await page.context().close()
  })

test('no form scrolls sideways on a phone, in three languages', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Ada', 'administrator', {
    viewport: { width: 360, height: 780 },
  })
  for (const locale of ['en', 'uk', 'ja'])
    for (const path of FORMS) {
      await page.goto(`${book.url}/${locale}${path}`)
      await expectNoSidewaysScroll(page)
    }
  await page.context().close()
})
