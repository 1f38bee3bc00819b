/** A text on the desk for everybody: without JavaScript, by two people, in light and dark, on a phone, with 300 candidates. */
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import {
  bringIn,
  longReadout,
  looked,
  openText,
  passage,
  READOUT,
  rejectTheRest,
  status,
  stepTo,
} from '#tests/support/desk-texts.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Warsaw' } })

test('without JavaScript: links and forms', async ({ browser, book }) => {
  const path = await bringIn(book, 'Without JavaScript', `Without JavaScript.\n${READOUT}`)
  const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled: false })
  await page.goto(`${book.url}/en${path}`)
  const button = (value: string) => page.locator(`#record button[value=${value}]`).first()
  await passage(page, 'liaison office').click()
  await button('reject').click()
  await expect(status(page)).toHaveText('Rejected.')
  await passage(page, 'liaison office').click()
  await button('reopen').click()
  await expect(status(page)).toHaveText('Open again.')
  await page.locator('[name="title.en"]').fill('Open a liaison office without scripts')
  await page.locator('[name="promisers.0"]').fill('')
  await button('accept').click()
  await expect(page.locator('[id="promisers.0-flaw"]')).toBeVisible()
  await expect(page.locator('[name="title.en"]')).toHaveValue('Open a liaison office without scripts')
  await page.locator('[name="promisers.0"]').fill('Japan')
  await button('accept').click()
  await expect(status(page)).toHaveText('Accepted: Open a liaison office without scripts')
  await page.goto(`${book.url}/en${path}?sentences=all`)
  await page.locator('.sentence').filter({ hasText: 'The harbour of Odesa' }).click()
  await expect(page.locator('#record h2')).toHaveText('Chosen by hand')
  await button('reject').click()
  await expect(status(page)).toHaveText('Rejected.')
  await page.context().close()
})

test('two people at once: who comes second is told, and loses nothing', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'Two people', `Two people.\n${READOUT}`)}`
  const first = await asPerson(browser, book, 'Olena', 'editor')
  const second = await asPerson(browser, book, 'Taro', 'editor')
  for (const page of [first, second]) {
    await openText(page, url)
    await stepTo(page, 'seminar on port safety')
  }
  // The second one's page has asked all it wants to know before the first one decides.
  await looked(second)
  await first.keyboard.press('r')
  await expect(status(first)).toHaveText('Rejected.')
  await second.keyboard.press('m')
  await second.keyboard.press('Control+Enter')
  await expect(second.locator('#record [role=alert]')).toContainText(
    'Olena has decided this sentence already',
  )
  await expect(passage(second, 'seminar on port safety')).toHaveAttribute('data-state', 'rejected')
  await expect(second.locator('#record')).toContainText('Rejected: it does not come back')
  await first.context().close()
  await second.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible, undecided and decided, ${colorScheme}`, async ({ browser, book }) => {
    const url = `${book.url}/en${await bringIn(book, `Look ${colorScheme}`, `${colorScheme}.\n${READOUT}`)}`
    const page = await asPerson(browser, book, 'Olena', 'editor')
    await page.emulateMedia({ colorScheme })
    await openText(page, url)
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('main details')) group.setAttribute('open', '')
    })
    await expectAccessible(page)
    await page.keyboard.press('r')
    await expect(status(page)).toHaveText('Rejected.')
    await page.keyboard.press('k')
    await expectAccessible(page)
    await rejectTheRest(page)
    await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
    await expectAccessible(page)
    await page.context().close()
  })

test('a phone does not scroll sideways, in three languages', async ({ browser, book }) => {
  const path = await bringIn(book, 'Phone', `Phone.\n${READOUT}`)
  const page = await asPerson(browser, book, 'Olena', 'editor', { viewport: { width: 360, height: 780 } })
  for (const locale of ['en', 'uk', 'ja']) {
    await page.goto(`${book.url}/${locale}${path}`)
    await expectNoSidewaysScroll(page)
  }
  await page.context().close()
})

test('300 candidates: going on asks for no page and draws no text anew', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await openText(page, `${book.url}/en${await bringIn(book, 'Long', longReadout(300))}`)
  expect(await page.locator('.passage').count()).toBeGreaterThanOrEqual(300)
  const pages: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest() || request.headers().rsc) pages.push(request.url())
  })
  const times = await page.evaluate(async () => {
    const text = document.querySelector('#text')
    const drawn: MutationRecord[] = []
    const watch = new MutationObserver((records) => drawn.push(...records))
    if (text) watch.observe(text, { childList: true, characterData: true, subtree: true })
    const spent: number[] = []
    for (let n = 0; n < 40; n++) {
      const began = performance.now()
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      spent.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    return { spent: spent.sort((a, b) => a - b), drawn: drawn.length }
  })
  const median = times.spent[20] ?? 0
  console.log(`switching among 300 candidates: median ${median.toFixed(0)} ms to the painted frame`)
  expect(times.drawn).toBe(0)
  expect(pages).toEqual([])
  // The aim is 50 ms; a machine that runs other tests beside this one gets room.
  expect(median).toBeLessThan(150)
  await page.context().close()
})
