/** A promise that the book may have already: the editor is shown it before a second record is made, and nothing typed is lost. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson, fill } from '#tests/support/desk.ts'

// Its own book: readers’ tests count what the seed holds.
test.use({ settings: { BOOK_TIMEZONE: 'Europe/Kyiv' } })

const send = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Record the commitment' }).click()
const panel = (page: Page) => page.getByRole('region', { name: 'Is it in the book already?' })

/** Holds the next answer back until it is told to go. */
async function slowly(page: Page) {
  const { promise: told, resolve: go } = Promise.withResolvers<void>()
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.route('**/*', async (route) => {
    if (route.request().method() === 'POST') await told
    await route.fallback()
  })
  return { go, answered: answered.then(() => page.unroute('**/*')) }
}

/** A paper’s account of the dialogue that three documents of the book have told of. */
const typedBy = (paper: string) => ({
  'title.en': 'Hold talks on security policy',
  kind: 'dialogue',
  topic: 'security',
  'promisers.0': 'Japan',
  'beneficiaries.0': 'ukraine',
  'new_document.publisher': 'Asahi',
  'new_document.title': paper,
  'new_document.published_on': '2024-11-20',
  'statements.0.quote.exact': 'both ministries will hold a high-level security policy dialogue',
  'statements.0.party': 'Japan',
  'settling.en': 'The first round.',
})

for (const { how, javaScriptEnabled } of [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])
  test.describe(how, () => {
    test('it is another promise', async ({ browser, book }) => {
      const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      await page.goto(`${book.url}/en/desk/commitment`)
      await expect(panel(page)).toHaveCount(0)
      const typed = { ...typedBy(`One story, ${how}`), 'title.en': `Hold security policy dialogue, ${how}` }
      await fill(page, typed)
      await send(page)
      await expect(page.getByRole('main').getByRole('alert')).toContainText('may be the same')
      const shown = panel(page)
      await expect(shown).toContainText('Hold a bilateral high-level security policy dialogue')
      await expect(shown).toContainText('Japan and Ukraine, together · first said on 16 November 2024')
      await expect(shown).toContainText(
        'agreed to hold a bilateral high-level security policy dialogue between',
      )
      await expect(shown).toContainText(/Shown because of the same words, .*the same topic/)
      await expect(shown.getByRole('link', { name: /Hold a bilateral high-level/ })).toHaveAttribute(
        'href',
        '/en/commitments/security-policy-dialogue',
      )
      if (javaScriptEnabled) await expectAccessible(page)
      for (const [name, value] of Object.entries(typed))
        await expect(page.locator(`[name="${name}"]`)).toHaveValue(value)

      // Without an answer the book asks again; what is said before it has asked is said to the same question.
      const slow = await slowly(page)
      // A page without JavaScript waits for its answer itself.
      if (!javaScriptEnabled) slow.go()
      await send(page)
      if (javaScriptEnabled) {
        await page.getByLabel('It is another promise.').check()
        await fill(page, { 'settling.en': 'The first round, as told meanwhile.' })
      }
      slow.go()
      await slow.answered
      await expect(page.locator('main form > button[aria-disabled=true]')).toHaveCount(0)
      await expect(shown).toBeVisible()
      const other = page.getByLabel('It is another promise.')
      if (javaScriptEnabled) {
        await expect(other).toBeChecked()
        await expect(page.locator('[name="settling.en"]')).toHaveValue('The first round, as told meanwhile.')
      } else await other.check()
      // The answer stays said while something else is mended.
      await fill(page, { 'beneficiaries.0': 'Atlantis' })
      await send(page)
      await expect(page.locator('[id="beneficiaries.0-flaw"]')).toContainText(
        '“Atlantis” is not in this book.',
      )
      await expect(shown).toHaveCount(0)
      await fill(page, { 'beneficiaries.0': 'ukraine' })
      await send(page)
      await expect(page).toHaveURL(/\/en\/commitments\/hold-security-policy-dialogue-.*\?done=commitment/)
      await page.context().close()
    })

    test('it is this one: the words are added to it', async ({ browser, book }) => {
      const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      await page.goto(`${book.url}/en/desk/commitment`)
      await fill(page, typedBy(`Another story, ${how}`))
      await send(page)
      const own = panel(page).getByRole('listitem').filter({ hasText: 'Hold a bilateral high-level' })
      await own.getByRole('radio').check()
      await panel(page).getByRole('button', { name: 'Go on with this answer' }).click()
      await expect(page).toHaveURL(/\/en\/commitments\/security-policy-dialogue\?done=statement/)
      await expect(page.getByRole('main')).toContainText('both ministries will hold a high-level')
      await page.goto(`${book.url}/en/documents?q=${encodeURIComponent(`Another story, ${how}`)}`)
      await expect(page.getByRole('main')).toContainText(`Another story, ${how}`)
      await page.context().close()
    })
  })

test('on a phone and in the dark, in three languages', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor', { viewport: { width: 360, height: 780 } })
  for (const [locale, colorScheme] of [
    ['en', 'light'],
    ['uk', 'dark'],
    ['ja', 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${book.url}/${locale}/desk/commitment`)
    const { 'title.en': title, 'settling.en': _, ...typed } = typedBy(`A story in ${locale}`)
    await fill(page, { ...typed, [`title.${locale}`]: title })
    await page.locator('main form button[type=submit]').last().click()
    await expect(page.locator('#looked_at')).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('desk.similar')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  }
  await page.context().close()
})
