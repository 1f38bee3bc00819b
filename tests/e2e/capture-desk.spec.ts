/** A text on the desk: decided sentence by sentence, by keys alone and by pointer. */
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import {
  bringIn,
  CANDIDATES,
  openText,
  passage,
  progress,
  READOUT,
  rejectTheRest,
  selectWords,
  status,
  stepTo,
} from '#tests/support/desk-texts.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Asia/Tokyo' } })

test('by keys alone: reject, undo, mend, accept, tie, and the end', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'By keys', READOUT)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, url)
  for (const words of CANDIDATES) await expect(passage(page, words)).toHaveAttribute('data-state', 'open')
  const total = await page.locator('.passage').count()
  await expect(progress(page)).toHaveText(`0 of ${total} decided`)

  await stepTo(page, 'liaison office')
  await page.keyboard.press('r')
  await expect(status(page)).toHaveText('Rejected.')
  await expect(progress(page)).toHaveText(`1 of ${total} decided`)
  await expect(passage(page, 'liaison office')).toHaveAttribute('data-said', 'rejected')
  await page.keyboard.press('u')
  await expect(status(page)).toHaveText('Open again.')
  await expect(progress(page)).toHaveText(`0 of ${total} decided`)

  await stepTo(page, '45 mobile cranes', 'k')
  await page.keyboard.press('m')
  await expect(page.locator('[name="title.en"]')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Provide 45 mobile cranes')
  await page.locator('#record [name=kind]').selectOption('in_kind')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Accepted: Provide 45 mobile cranes')
  await expect(passage(page, '45 mobile cranes')).toHaveAttribute('data-said', 'accepted')

  await stepTo(page, 'Peace Formula')
  await expect(page.locator('[data-likely="1"]')).toBeVisible()
  await page.keyboard.press('a')
  // The book has the like of it: the first press only points there.
  await expect(status(page)).toHaveText(/Accept again if it is another one/)
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText('Added to:')
  await expect(progress(page)).toHaveText(`2 of ${total} decided`)

  await page.reload()
  await expect(progress(page)).toHaveText(`2 of ${total} decided`)
  await expect(passage(page, 'Peace Formula')).toHaveAttribute('data-state', 'tied')
  await openText(page, url)
  await rejectTheRest(page)
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  await page.locator('#record').getByRole('link', { name: 'Provide 45 mobile cranes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provide 45 mobile cranes')
  await expect(page.getByRole('main')).toContainText('by the end of 2025')
  // A rejected sentence does not come back.
  await openText(page, url)
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  await page.context().close()
})

test('a report of delivery goes to a promise first, and a new one is only made on purpose', async ({
  browser,
  book,
}) => {
  const text =
    'Reported.\n\nJapan delivered 20 generators to Ukraine in October 2024.\n\nJapan delivered 5 buses to Ukraine in October 2024.\n'
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, `${book.url}/en${await bringIn(book, 'Reported', text)}`)
  await stepTo(page, '20 generators')
  const buttons = page.locator('#record form .button:visible')
  await expect(buttons.first()).toContainText('Add to a promise')
  await page.keyboard.press('a')
  await expect(page.locator('[name="tie.act"]')).toHaveValue('reports_delivery')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toMatch(/^tie\./)
  await expect(progress(page)).toHaveText('0 of 2 decided')
  // Without a promise named there is nothing to add to.
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#record [role=alert]')).toBeVisible()
  await page.locator('[name="tie.other"]').fill('Hold a bilateral high-level security policy dialogue')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('Added to: Hold a bilateral')
  await expect(page.getByRole('button', { name: 'Accept as a new promise' }).first()).toBeVisible()
  await page.context().close()
})

test('who decides faster than the book answers loses no decision', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'Slow answers', `Slow answers.\n${READOUT}`)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, url)
  await page.route(url.replace(/\?.*/, '**'), async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 700))
    await route.continue()
  })
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') sent++
  })
  await stepTo(page, 'seminar on port safety')
  await page.keyboard.press('r')
  // The same once more is the same; the next one waits for its turn.
  await page.keyboard.press('r')
  await stepTo(page, 'liaison office')
  await page.keyboard.press('r')
  await expect(passage(page, 'seminar on port safety')).toHaveAttribute('data-state', 'rejected')
  await expect(passage(page, 'liaison office')).toHaveAttribute('data-state', 'rejected')
  expect(sent).toBe(2)
  await page.context().close()
})

test('single letters can be turned off, and stay off', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'Keys off', `Keys off.\n${READOUT}`)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, url)
  await page.locator('main summary').filter({ hasText: 'Keys' }).click()
  await page.getByLabel('Single-letter keys').uncheck()
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Single-letter keys')).toBeHidden()
  await openText(page, url)
  const title = await page.locator('[name="title.en"]').inputValue()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(page.locator('[name="title.en"]')).toHaveValue(title)
  await expect(progress(page)).toContainText('0 of')
  await expect(page.locator('#record kbd')).toHaveCount(0)
  await page.context().close()
})

test('words chosen by hand become a record, or another quotation', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'By hand', `By hand.\n${READOUT}`)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, url)
  await stepTo(page, 'liaison office')
  await selectWords(page, 'liaison', 'office')
  await page.getByRole('button', { name: 'Quote the selected words' }).click()
  const quote = page.locator('[name="statements.0.quote.exact"]')
  await expect(quote).toHaveValue('liaison office')
  await expect(page.locator('#record')).toContainText('2 of 25 words')
  await selectWords(page, 'harbour', 'Odesa')
  await page.getByRole('button', { name: 'Make a record of the selected words' }).click()
  await expect(page.locator('#record h2')).toHaveText('Chosen by hand')
  await expect(quote).toHaveValue('harbour of Odesa')
  await expect(page.locator('[name="title.en"]')).toHaveValue('The harbour of Odesa was busy that week')
  await expect(page).toHaveURL(/at=\d+-\d+/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+K')
  await expect(page.locator('#record h2')).not.toHaveText('Chosen by hand')
  await page.keyboard.press('Shift+J')
  await expect(page.locator('#record h2')).toHaveText('Chosen by hand')
  await page.context().close()
})

test('a party is added on the way, and what was typed stays', async ({ browser, book }) => {
  const text = `Added on the way.\n${READOUT}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, `${book.url}/en${await bringIn(book, 'New party', text)}`)
  await stepTo(page, 'seminar on port safety')
  await page.locator('[name="title.en"]').fill('Hold a seminar on port safety')
  await page.locator('[name="promisers.0"]').fill('Port Board')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[id="promisers.0-flaw"]')).toContainText('“Port Board” is not in this book')
  const group = page.locator('#record details').filter({ has: page.locator('[name="new_party.name"]') })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  await page.locator('[name="new_party.name"]').fill('Port Board')
  await page.locator('[name="new_party.type"]').selectOption('agency')
  await page.locator('[name="new_party.name"]').press('Enter')
  await expect(status(page)).toHaveText('“Port Board” is in the book.')
  await expect(page.locator('[name="title.en"]')).toHaveValue('Hold a seminar on port safety')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Accepted: Hold a seminar on port safety')
  await page.context().close()
})
