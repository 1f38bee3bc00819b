/** One of the five documents, from paste to charts, by keyboard alone. */
import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { looked, openText, progress } from '#tests/support/desk-texts.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Kyiv' } })

// Not part of the project: texts under their publishers' rights.
const DOCUMENT = new URL('../../../shared/documents/001_a1f8ee5b86c8be85.txt', import.meta.url)
const here = existsSync(DOCUMENT)
if (!here) console.log('skipped: the journey needs ../shared/documents, which is not here')

/** Presses Tab until the element has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 120; n++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`)
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(text)
}

/** How many promises the chart of kinds counts, by the last column of the table that stands behind it. */
async function charted(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/en/commitments`)
  const totals = await page.locator('figure#kinds table tbody td:last-child').allTextContents()
  return totals.reduce((sum, cell) => sum + Number(cell.replace(/\D/g, '')), 0)
}

/** Ties the words to the likeliest promise, accepts where there is none alike; hands back what became of it. */
async function decideCurrent(page: Page): Promise<string> {
  await looked(page)
  const alike = (await page.locator('#record #tie.notice').count()) > 0
  const before = await progress(page).innerText()
  const likely = (await page.locator('#record [data-likely="1"]').count()) > 0
  const report = (await page.locator('#text [aria-current=true][data-label=delivery]').count()) > 0
  const tied = alike || (report && likely)
  if (tied) {
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
  } else await page.keyboard.press(report ? 'Control+Enter' : 'a')
  const answered = page
    .locator('#record [role=alert]')
    .or(page.locator('#capture-progress', { hasNotText: before }))
  await answered.first().waitFor()
  if ((await progress(page).innerText()) !== before) return tied ? 'tied' : 'accepted'
  // What cannot be recorded as it stands is left for another evening.
  await page.keyboard.press('r')
  await page.locator('#capture-progress', { hasNotText: before }).waitFor()
  return 'rejected'
}

test('a readout enters the book', async ({ browser, book }) => {
  test.skip(!here, 'needs ../shared/documents')
  test.setTimeout(180_000)
  const page = await asPerson(browser, book, 'Olena', 'editor')
  const before = await charted(page, book.url)
  expect(before).toBeGreaterThan(0)
  await page.goto(`${book.url}/en/desk/capture`)
  await tabTo(page, '[name=text]')
  await page.keyboard.insertText(readFileSync(DOCUMENT, 'utf8'))
  await typeInto(page, 'publisher', 'Ministry of Foreign Affairs of Ukraine')
  await typeInto(page, 'title', 'The evening’s readout')
  await tabTo(page, '[name=published_on]')
  await page.keyboard.type('16112024')
  await typeInto(page, 'language', 'en')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk\/capture\/the-evening/)
  await openText(page, page.url())
  const total = await page.locator('.passage').count()
  expect(total).toBeGreaterThan(3)
  const became: string[] = []
  const open = page.locator('.passage[data-state=open]')
  while ((await open.count()) > 1) became.push(await decideCurrent(page))
  // The last one is another promise, whatever the book has: said twice, where it has the like.
  await looked(page)
  await page.keyboard.press('m')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Keep the promise of that evening')
  await page.keyboard.press('Control+Enter')
  const accepted = page.locator('[role=status]', { hasText: 'Accepted: Keep the promise of that evening' })
  await accepted.or(page.locator('[role=status]', { hasText: 'Accept again' })).waitFor()
  if ((await accepted.count()) === 0) await page.keyboard.press('Control+Enter')
  await accepted.waitFor()
  became.push('accepted')
  await expect(progress(page)).toHaveText(`${total} of ${total} decided`)
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  expect(became).toContain('tied')
  await tabTo(page, '#record a[href*="keep-the-promise"]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keep the promise of that evening')
  const made = became.filter((one) => one === 'accepted').length
  expect(await charted(page, book.url)).toBe(before + made)
  console.log(`the readout's ${total} candidates: ${became.join(', ')}`)
  await page.context().close()
})
