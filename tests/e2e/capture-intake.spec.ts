/** Bringing a text in: pasted, from files of every sort, for a document that the book cites; and what cannot be taken. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson, fill } from '#tests/support/desk.ts'
import { utf8 } from '#tests/support/files/encode.ts'
import { BAD, type Chosen, GOOD, PROMISE, said } from '#tests/support/files/intake.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Kyiv' } })

const choose = (page: Page, { name, bytes }: Chosen) =>
  page.locator('main [name=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
const send = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Bring the text in', exact: true }).click()
const flawOf = (page: Page, field: string) => page.locator(`[id="${field}-flaw"]`)

for (const { how, javaScriptEnabled } of [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])
  test.describe(how, () => {
    let page: Page
    test.beforeEach(async ({ browser, book }) => {
      page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
      await page.goto(`${book.url}/en/desk/capture`)
    })
    test.afterEach(() => page.context().close())

    test('a pasted text lands on its own desk, and is recognised the second time', async ({ book }) => {
      await page.goto(`${book.url}/en/desk`)
      await page.getByRole('link', { name: 'Work through texts' }).click()
      const text = said(how)
      const given = {
        publisher: 'Asahi',
        title: `Pasted ${how}`,
        published_on: '2024-11-20',
        url: 'https://example.org/r',
      }
      await fill(page, { text: `\u202e${text}\u200b\r\n`, ...given })
      await send(page)
      await expect(page).toHaveURL(/\/en\/desk\/capture\/pasted-/)
      await page.goto(`${book.url}/en/desk/capture`)
      const row = page.getByRole('row', { name: new RegExp(`Pasted ${how}`) })
      await expect(row).toContainText('candidates')
      await fill(page, { text: `${text}  `, ...given, title: 'Another title' })
      await send(page)
      await expect(flawOf(page, 'text')).toContainText(`“Pasted ${how}”`)
      await expect(page.locator('[name=title]')).toHaveValue('Another title')
      await page.getByRole('link', { name: 'Go to the text that is here already' }).click()
      await expect(page).toHaveURL(/\/en\/desk\/capture\/pasted-/)
    })

    for (const [sort, file, title] of GOOD(how))
      test(`from a file: ${sort}`, async ({ book }) => {
        await choose(page, file)
        await send(page)
        // What the file says of itself is filled in, its text is kept, the rest is asked for.
        await expect(flawOf(page, 'publisher')).toHaveText('Fill this in.')
        await expect(page.locator('[name=text]')).toHaveValue(new RegExp(PROMISE.slice(0, 40)))
        await expect(page.locator('[name=title]')).toHaveValue(title)
        await expect(page.locator('[name=language]')).toHaveValue('en')
        await fill(page, { publisher: 'Asahi', title: title || `Text of ${how}`, published_on: '2024-11-21' })
        await send(page)
        await expect(page).toHaveURL(/\/en\/desk\/capture\/[a-z]+-of-with/)
        await page.goto(`${book.url}/en/desk/capture`)
        await expect(page.getByRole('link', { name: title || `Text of ${how}` })).toBeVisible()
      })

    test('what cannot be read is told beside the field, and nothing typed is lost', async ({ book }) => {
      await fill(page, { publisher: 'Asahi', title: `Refused ${how}`, published_on: '2024-11-20' })
      for (const [sort, file, says] of BAD) {
        await choose(page, file)
        await send(page)
        await expect(flawOf(page, 'file'), sort).toContainText(says)
        await expect(page.locator('[name=title]')).toHaveValue(`Refused ${how}`)
      }
      await fill(page, { text: PROMISE })
      await choose(page, { name: 'a.txt', bytes: utf8(PROMISE) })
      await send(page)
      await expect(flawOf(page, 'file')).toContainText('not both')
      await fill(page, { text: 'Міністри домовилися провести діалог у Києві.', language: 'en' })
      await send(page)
      await expect(flawOf(page, 'language')).toContainText('Hardly a letter of this text is English')
      await page.goto(`${book.url}/en/desk/capture`)
      await expect(page.getByRole('main')).not.toContainText(`Refused ${how}`)
    })

    test('a large file arrives; one that is too large is told in a sentence', async () => {
      const html = `<html><title>Large of ${how}</title><p>${said(`large ${how}`)}</p><!--${'x'.repeat(19_000_000)}-->`
      await fill(page, { publisher: 'Asahi', published_on: '2024-11-20' })
      await choose(page, { name: 'large.html', bytes: utf8(html) })
      await send(page)
      await expect(page).toHaveURL(/\/en\/desk\/capture\/large-of-/)
      await page.goBack()
      await fill(page, { title: 'Too large' })
      await choose(page, { name: 'a.txt', bytes: new Uint8Array(21 * 1024 * 1024).fill(97) })
      await send(page)
      await expect(
        page.getByText('larger than 20 MB').or(page.getByText('than the book takes at once')).first(),
      ).toBeVisible()
    })

    test('a document that the book cites: quotations found and not found', async ({ book }) => {
      const list = page.locator('#names-documents option')
      const known = (await list.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))).find(
        (one) => one.startsWith('Japan-Ukraine Foreign Ministerial'),
      )
      const words = 'agreed to hold a bilateral high-level security policy dialogue between the two countries'
      await fill(page, { document: known ?? '', text: `${how}: they ${words}.` })
      await send(page)
      await expect(page).toHaveURL(/\/en\/desk\/capture\?text=/)
      const told = page.getByRole('status')
      await expect(told).toContainText(/\d+ of \d+ quotations were found in the text/)
      await expect(told.getByRole('listitem').first()).toBeVisible()
      await told.getByRole('link', { name: 'Go on to its sentences' }).click()
      await expect(page).toHaveURL(new RegExp(`${book.url}/en/desk/capture/[a-z0-9-]+$`))
    })
  })

test('a stranger’s megabytes are not taken in; other pages keep their limit', async ({
  book,
  request,
  browser,
}) => {
  const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5_000_000, 'x') }
  const stranger = await request.post(`${book.url}/en/desk/capture`, { multipart: { file } })
  expect(stranger.status()).toBe(401)
  expect(await stranger.text()).toMatch(/^Sign in first/)
  const page = await asPerson(browser, book, 'Olena', 'editor')
  const elsewhere = await page.request.post(`${book.url}/en/desk/document`, { multipart: { file } })
  expect(elsewhere.status()).toBe(413)
  expect(await elsewhere.text()).toMatch(/\(2 MB\)/)
  const tooMuch = await page.request.post(`${book.url}/uk/desk/capture`, {
    multipart: { file: { ...file, buffer: Buffer.alloc(25 * 1024 * 1024, 'x') } },
    headers: { 'accept-language': 'uk' },
  })
  expect(tooMuch.status()).toBe(413)
  expect(await tooMuch.text()).toMatch(/24 МБ/)
  await page.context().close()
})

test('who may only decide sees the list without the form; a viewer is refused', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Karl', 'contributor')
  await page.goto(`${book.url}/en/desk/capture`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Texts to work through')
  await expect(page.locator('main [name=text]')).toHaveCount(0)
  await page.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`accessible, also with flaws, ${colorScheme}`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Olena', 'editor')
    await page.emulateMedia({ colorScheme })
    await page.goto(`${book.url}/en/desk/capture`)
    await expectAccessible(page)
    await choose(page, { name: 'a.txt', bytes: new Uint8Array(10) })
    await send(page)
    await expect(flawOf(page, 'file')).toBeVisible()
    await expectAccessible(page)
    await page.context().close()
  })

test('no sideways scrolling on a phone, in three languages', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor', { viewport: { width: 360, height: 780 } })
  for (const locale of ['en', 'uk', 'ja']) {
    await page.goto(`${book.url}/${locale}/desk/capture`)
    await expectNoSidewaysScroll(page)
  }
  await page.context().close()
})
