// The brief as a desk officer meets it: chosen without scripts, read on a screen and a phone, printed, kept as a Word file.
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../support/browser.ts'

const PAIR = '/en/brief?pair=japan,ukraine&since=2024-11-16&as_of=2026-11-22'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('from a meeting, a party, the table', async ({ page }) => {
    await page.goto('/en/meetings/kyiv-2024-11-16')
    await page.getByRole('link', { name: 'Brief for this meeting' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Brief: Japan–Ukraine foreign ministers’',
    )
    await page.getByRole('link', { name: 'Everything between Japan and Ukraine' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brief: Japan and Ukraine')

    await page.goto('/uk/parties/japan')
    await page.getByLabel('Довідка про цю сторону та іншу').selectOption('ukraine')
    await page.getByRole('button', { name: 'Скласти довідку' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Довідка: Японія і Україна')

    await page.goto('/ja/commitments?kind=in_kind')
    await page.getByRole('link', { name: 'ブリーフ資料（印刷・Word）' }).click()
    await expect(page).toHaveURL(/\/ja\/brief\?kind=in_kind$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ブリーフ資料：選んだ約束')
  })

  test('its form changes the days and the language of the same brief', async ({ page }) => {
    await page.goto(PAIR)
    await page.getByText('Choose what the brief is about').first().click()
    const form = page.locator('form').filter({ hasText: 'This brief, other days or language' })
    await form.getByLabel('New since').fill('2025-10-01')
    await form.getByLabel('As of').fill('2026-10-02')
    await form.getByLabel('Language').selectOption('uk')
    await form.getByRole('button').click()
    await expect(page).toHaveURL(/\/uk\/brief\?/)
    const url = new URL(page.url())
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      pair: 'japan,ukraine',
      since: '2025-10-01',
      as_of: '2026-10-02',
    })
    await expect(page.locator('[data-brief]')).toContainText('1 жовтня 2025 р.')
  })

  test('what is told above is a link away; a record is shown as of the same day', async ({ page }) => {
    await page.goto(PAIR)
    const again = page.locator('#contradicted article').first().getByRole('link').first()
    await expect(again).toHaveAttribute('href', '#promise-2')
    await expect(page.locator('#promise-2')).toContainText('100 generators for Ukraine')
    await page.locator('#promise-2 h3 a').click()
    await expect(page).toHaveURL(/\/en\/commitments\/generators-100\?as_of=2026-11-22$/)
  })

  test('the Word file says the same, and is not sent twice', async ({ page, request }) => {
    await page.goto(PAIR)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word file (DOCX)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('brief-japan-ukraine-2026-11-22.docx')
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())))
    const xml = new TextDecoder().decode(parts['word/document.xml'])
    const headings = await page.locator('[data-brief] h3').allInnerTexts()
    const inWord = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '')
    for (const heading of headings) expect(inWord).toContain(heading.replace(/\s+/g, ' ').trim())
    const address = '/export/brief.docx?pair=japan,ukraine&lang=ja'
    const first = await request.get(address)
    expect(first.headers()['content-language']).toBe('ja')
    const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } })
    expect([first.status(), again.status()]).toEqual([200, 304])
  })

  for (const [query, code, sentence] of [
    ['meeting=nowhere', 'not_found_name', '«nowhere» немає в цій книзі'],
    ['pair=japan', 'pair_of_two', 'Пара — це дві різні сторони'],
    ['pair=japan,ukraine&since=2024-02-30', 'bad_day', '«since» має бути днем'],
    ['since=2026-11-23&as_of=2026-11-22', 'since_after', 'не може бути пізнішим'],
  ] as const)
    test(`${code} is told in the reader’s language, on the page and to a program`, async ({
      page,
      request,
    }) => {
      const shown = await page.goto(`/uk/brief?${query}`)
      expect(shown?.status()).toBe(400)
      await expect(page.locator('main')).toContainText(sentence)
      const answer = await request.get(`/export/brief.docx?${query}&lang=uk`)
      expect(answer.status()).toBe(400)
      expect(answer.headers()['content-type']).toContain('application/problem+json')
      expect(await answer.json()).toMatchObject({
        type: `urn:pledgebook:problem:${code}`,
        detail: expect.stringContaining(sentence),
      })
    })
})

for (const [locale, colorScheme] of [
  ['en', 'light'],
  ['uk', 'dark'],
  ['ja', 'dark'],
] as const)
  test(`is accessible in ${locale}, ${colorScheme}, also with its forms open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`/${locale}/brief?meeting=kyiv-2024-11-16`)
    await expectAccessible(page)
    await page.locator('main summary').first().click()
    await expectAccessible(page)
  })

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const locale of ['en', 'uk', 'ja']) {
    await page.goto(`/${locale}/brief`)
    await expectNoSidewaysScroll(page)
  }
})

test('on paper there is the brief and nothing else, with the day on every sheet', async ({ page }) => {
  await page.goto(PAIR)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-brief]')).toBeVisible()
  for (const one of await page.locator('header, form, summary, .button').all())
    if (await one.isVisible()) expect(await one.getAttribute('class')).not.toContain('no-print')
  await expect(page.getByText('open at these words').first()).toBeHidden()
  const sheet = await page.locator('style').evaluateAll((all) => all.map((one) => one.textContent).join())
  expect(sheet).toContain('size: A4')
  expect(sheet).toContain('content: "As of 22 November 2026"')
  expect(sheet).toMatch(/content: "Page " counter\(page\) " of " counter\(pages\) ""/)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0).toBeGreaterThan(3)
})
