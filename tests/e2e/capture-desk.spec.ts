/** A text on the desk: decided sentence by sentence, by keys alone, by pointer, without JavaScript, by two people. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { bringIn, CANDIDATES, longReadout, READOUT, rejectTheRest, stepTo } from '#tests/support/desk-texts.ts'
import { asPerson } from '#tests/support/desk.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Asia/Tokyo' } })

const status = (page: Page) => page.locator('main [role=status]').first()
const progress = (page: Page) => page.locator('#capture-progress')
const passage = (page: Page, words: string) => page.locator('.passage').filter({ hasText: words })

/** Keys count once the page listens. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('main summary').filter({ hasText: 'Keys' }).waitFor()
}

/** Draws the pointer over the text from one word to another, as a hand would. */
async function selectWords(page: Page, first: string, last: string): Promise<void> {
  const places = await page.evaluate(
    (words) => {
      const pane = document.querySelector('#text')
      const walker = document.createTreeWalker(pane ?? document, NodeFilter.SHOW_TEXT)
      const found: { left: number; right: number; y: number }[] = []
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const word of words) {
          const at = node.data.indexOf(word)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          const { left, right, top, height } = range.getBoundingClientRect()
          found[words.indexOf(word)] = { left, right, y: top + height / 2 }
        }
      return found
    },
    [first, last],
  )
  const [from, to] = places
  if (!from || !to) throw new Error(`${first} or ${last} is not in the text`)
  await page.mouse.move(from.left + 1, from.y)
  await page.mouse.down()
  await page.mouse.move(to.right - 1, to.y, { steps: 8 })
  await page.mouse.up()
}

test('by keys alone: reject, undo, mend, accept, tie, and the end', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'By keys', READOUT)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await open(page, url)
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
  await open(page, url)
  await rejectTheRest(page)
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  await page.locator('#record').getByRole('link', { name: 'Provide 45 mobile cranes' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Provide 45 mobile cranes')
  await expect(page.getByRole('main')).toContainText('by the end of 2025')
  // A rejected sentence does not come back.
  await open(page, url)
  await expect(page.getByRole('heading', { name: 'All decided' })).toBeVisible()
  await page.context().close()
})

test('single letters can be turned off, and stay off', async ({ browser, book }) => {
  const url = `${book.url}/en${await bringIn(book, 'Keys off', `Keys off.\n${READOUT}`)}`
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await open(page, url)
  await page.locator('main summary').filter({ hasText: 'Keys' }).click()
  await page.getByLabel('Single-letter keys').uncheck()
  await open(page, url)
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
  await open(page, url)
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
  await expect(page.locator('[name="title.en"]')).toHaveValue('')
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
  await open(page, `${book.url}/en${await bringIn(book, 'New party', text)}`)
  await stepTo(page, 'seminar on port safety')
  await page.locator('[name="title.en"]').fill('Hold a seminar on port safety')
  await page.locator('[name="promisers.0"]').fill('Port Board')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('[id="promisers.0-flaw"]')).toContainText('“Port Board” is not in this book')
  const group = page.locator('#record details').filter({ has: page.locator('[name="new_party.name"]') })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  await page.locator('[name="new_party.name"]').fill('Port Board')
  await page.locator('[name="new_party.type"]').selectOption('agency')
  await page.getByRole('button', { name: 'Add the party' }).click()
  await expect(status(page)).toHaveText('“Port Board” is in the book.')
  await expect(page.locator('[name="title.en"]')).toHaveValue('Hold a seminar on port safety')
  await page.keyboard.press('Control+Enter')
  await expect(status(page)).toHaveText('Accepted: Hold a seminar on port safety')
  await page.context().close()
})

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
    await open(page, url)
    await stepTo(page, 'seminar on port safety')
  }
  // The second one's page has asked all it wants to know before the first one decides.
  await second.waitForLoadState('networkidle')
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
    await open(page, url)
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
  await open(page, `${book.url}/en${await bringIn(book, 'Long', longReadout(300))}`)
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
