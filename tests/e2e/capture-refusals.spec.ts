/** What a refusal leaves as it was, what letters may not do, and what a contributor's keys do not do. */
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { bringIn, openText, passage, progress, READOUT, status, stepTo } from '#tests/support/desk-texts.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Riga' } })

test('“another promise” is said once, and stays said while another field is mended', async ({
  browser,
  book,
}) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, `${book.url}/en${await bringIn(book, 'Said once', `Said once.\n${READOUT}`)}`)
  await stepTo(page, 'liaison office')
  const field = (name: string) => page.locator(`#record [name="${name}"]`)
  const box = page.locator('#looked_at')
  const rows = await page.locator('[name^="promisers."]').count()
  // The same as a promise of the founding book, which the sentence itself does not look like.
  await field('title.en').fill('Hold a bilateral high-level security policy dialogue')
  await field('kind').selectOption('dialogue')
  await field('topic').selectOption('security')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#record [role=alert]')).toContainText('may be the same')
  await expect(box).toBeFocused()
  const named = await box.inputValue()
  expect(named.split(' ')).toContain('security-policy-dialogue')
  const undecided = await progress(page).innerText()
  // Typed on without looking: nothing is decided, nothing is left.
  await page.keyboard.type('jarmukt')
  await expect(progress(page)).toHaveText(undecided)
  await expect(box).toBeFocused()
  await box.check()
  await field('beneficiaries.0').fill('Atlantis')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[id="beneficiaries.0-flaw"]')).toContainText('is not in this book')
  await expect(box).toBeChecked()
  for (const slug of named.split(' ')) expect((await box.inputValue()).split(' ')).toContain(slug)
  await expect(page.locator('[name^="promisers."]')).toHaveCount(rows)
  await field('beneficiaries.0').fill('Ukraine')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toContainText('Accepted: Hold a bilateral')
  await page.context().close()
})

test('what was mended and not sent is not lost without a question', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, `${book.url}/en${await bringIn(book, 'Unsent', `Unsent.\n${READOUT}`)}`)
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  await page.locator('main summary').filter({ hasText: 'Keys' }).waitFor()
  expect(asked).toEqual([])
  await page.locator('#record [name="title.en"]').click()
  await page.keyboard.type('Mended ')
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await page.context().close()
})

test('a contributor rejects, and has no keys for more', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Petro', 'contributor')
  await openText(page, `${book.url}/en${await bringIn(book, 'Contributed', `Contributed.\n${READOUT}`)}`)
  await stepTo(page, 'liaison office')
  const record = page.locator('#record')
  await expect(record.locator('form button:visible').filter({ hasText: /Accept|Mend/ })).toHaveCount(0)
  for (const key of ['a', 'm', 't', '1', 'q', 'Control+Enter']) await page.keyboard.press(key)
  await expect(record.locator('[role=alert]')).toHaveCount(0)
  await expect(passage(page, 'liaison office')).toBeFocused()
  await expect(record.locator('[name="title.en"]')).toBeDisabled()
  await page.keyboard.press('r')
  await expect(status(page)).toHaveText('Rejected.')
  await page.context().close()
})
