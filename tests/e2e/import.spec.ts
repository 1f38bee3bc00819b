/** Tables on their way in: columns, dry run, writing, undoing; with and without JavaScript, on a phone, by two people. */
import { writeFileSync } from 'node:fs'
import { expect, test } from '#tests/support/browser.ts'
import { asPerson, fill } from '#tests/support/desk.ts'
import {
  added,
  BAD,
  bring,
  changed,
  check,
  choose,
  press,
  table,
  until,
} from '#tests/support/imports-desk.ts'
import { textRow, workbook } from '#tests/support/table.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Europe/Madrid' } })

for (const { how, javaScriptEnabled } of [
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])
  test(`${how}: columns, dry run, writing, the table, undoing`, async ({ browser, book }) => {
    const page = await asPerson(browser, book, 'Olena', 'editor', { javaScriptEnabled })
    await page.goto(`${book.url}/en/desk`)
    await page.getByRole('link', { name: 'Bring a table in' }).click()
    const bytes = table(
      added(`own:${javaScriptEnabled}`, `A dialogue ${how}`),
      changed('generators-100', `A hundred generators ${how}`),
      BAD,
    )
    await bring(page, book.url, { name: 'ours.csv', bytes })
    const columns = page.locator('tbody tr')
    await expect(columns.filter({ hasText: 'Theme' })).toContainText('alike, please check')
    await expect(columns.filter({ hasText: 'Our remarks' })).toContainText('not recognised')
    await page.getByLabel('Column M, “Our remarks”, is read as').selectOption('title_en')
    await press(page, 'Check every row')
    await expect(page.locator('main [role=alert]')).toContainText(
      'Two columns give the same field (Title, English)',
    )
    await page.getByLabel('Column M, “Our remarks”, is read as').selectOption('')
    await check(page)

    await expect(page.getByRole('main')).toContainText(
      '3 rows were read: 1 would be new, 1 would change, 0 would stay as they are, 1 cannot be taken.',
    )
    await page.getByRole('link', { name: 'Changed 1' }).click()
    await expect(page.locator('tbody tr')).toHaveCount(1)
    await expect(page.locator('tbody ins')).toHaveText(`A hundred generators ${how}`)
    await page.getByRole('link', { name: 'Refused 1' }).click()
    await expect(page.locator('tbody tr')).toContainText('Topic (column E, Theme): “wealth” is not one of')
    const href = await page.getByRole('link', { name: 'Refused rows as a table' }).getAttribute('href')
    const file = await (await page.request.get(`${book.url}${href}`)).text()
    expect(file).toContain('What is wrong')
    expect(file).toContain(BAD.trim())
    expect(file).not.toContain('A dialogue')
    await page.goto(`${book.url}/en/commitments?q=generators`)
    await expect(page.getByRole('main')).not.toContainText(`A hundred generators ${how}`)
    await page.goto(`${book.url}/en/desk/import`)
    const row = page.getByRole('row', { name: /ours\.csv/ }).first()
    await expect(row).toContainText('waits for your decision')
    await row.getByRole('link').click()

    await press(page, 'Write 1 new and 1 changed into the book')
    await until(page, 'Written: 1 new, 1 changed. Left out: 1 refused.')
    await page.getByRole('link', { name: 'See the promises, latest changes first' }).click()
    await expect(page.getByRole('main')).toContainText(`A hundred generators ${how}`)
    await expect(page.getByRole('main')).toContainText(`A dialogue ${how}`)

    await page.goto(`${book.url}/en/desk/import`)
    await page
      .getByRole('row', { name: /ours\.csv/ })
      .first()
      .getByRole('link')
      .click()
    await page.locator('summary', { hasText: 'Undo all of it' }).click()
    await press(page, 'Undo all of it')
    await until(page, 'It was undone')
    await page.goto(`${book.url}/en/commitments?sort=-updated`)
    await expect(page.getByRole('main')).not.toContainText(how)
    await page.context().close()
  })

test('a workbook: its sheets, another one of them', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  const sheets = {
    First: textRow('slug', 'name') + textRow('nobody', 'Nobody'),
    Second: textRow('Short address', 'Type', 'Name') + textRow('new-ministry', 'Ministry', 'New Ministry'),
  }
  await bring(page, book.url, { name: 'parties.xlsx', bytes: workbook({ sheets }) }, 'parties')
  await page.getByLabel('Sheet of the workbook').selectOption('Second')
  await press(page, 'Read it anew')
  await expect(page.locator('tbody tr')).toHaveCount(3)
  await expect(page.locator('tbody')).toContainText('New Ministry')
  await press(page, 'Check every row')
  await until(page, '1 row was read')
  await press(page, 'Throw it away')
  await until(page, 'It was stopped. Nothing was changed in the book.')
  await page.context().close()
})

test('what cannot be read is told at its field, and what was chosen stays', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  await page.goto(`${book.url}/en/desk/import`)
  const flaw = page.locator('#file-flaw')
  await page.locator('[name=what][value=parties]').check()
  await press(page, 'Look at the file')
  await expect(flaw).toHaveText('Choose the file that is to come in.')
  for (const [name, bytes, says] of [
    ['empty.csv', '', /no row in this table/],
    ['photo.csv', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0', 'latin1'), /not a table of text/],
    ['packed.xlsx', Buffer.from('PK\x03\x04 and no more', 'latin1'), /damaged/],
  ] as const) {
    await choose(page, { name, bytes })
    await press(page, 'Look at the file')
    await expect(flaw, name).toHaveText(says)
    await expect(page.locator('[name=what][value=parties]'), name).toBeChecked()
  }
  await choose(page, { name: 'page.xml', bytes: '<html><body>no</body></html>' })
  await page.locator('[name=what][value=flows]').check()
  await press(page, 'Look at the file')
  await expect(flaw).toHaveText(/IATI|XML/)
  await page.locator('[name=what][value=parties]').check()
  await choose(page, { name: 'kiel.csv', bytes: 'country,year,month,to_be_allocated\n' })
  await press(page, 'Look at the file')
  await expect(page.locator('#what-flaw')).toContainText('brings in Flows of aid only')
  const large = test.info().outputPath('large.csv')
  writeFileSync(large, Buffer.alloc(51 * 1024 * 1024, 'a'))
  await page.locator('main [name=file]').setInputFiles(large)
  await expect(flaw).toContainText('larger than 50 MB')
  await page.context().close()
})

test('two people: what a colleague changed meanwhile is looked at again, and undoing asks', async ({
  browser,
  book,
}) => {
  const first = await asPerson(browser, book, 'Olena', 'editor')
  const second = await asPerson(browser, book, 'Taro', 'editor')
  const rows = (title: string) => table(changed('generators-100', title))
  await bring(first, book.url, { name: 'first.csv', bytes: rows('Generators by Olena') })
  await check(first)
  await second.goto(`${book.url}/en/commitments/generators-100/edit`)
  await fill(second, { 'title.en': 'Generators by Taro' })
  await press(second, 'Save')
  await second.waitForURL(/\/commitments\/generators-100(\?|$)/)
  await press(first, 'Write 1 changed into the book')
  await until(first, 'The book has changed since this was looked at')
  await expect(first.locator('tbody del')).toHaveText('Generators by Taro')
  await press(first, 'Write 1 changed into the book')
  await until(first, 'Written: 0 new, 1 changed.')
  await second.goto(`${book.url}/en/commitments/generators-100/edit`)
  await fill(second, { 'title.en': 'Generators by Taro again' })
  await press(second, 'Save')
  await second.waitForURL(/\/commitments\/generators-100(\?|$)/)
  await first.locator('summary', { hasText: 'Undo all of it' }).click()
  await press(first, 'Undo all of it')
  await expect(first.locator('main [role=alert]')).toContainText('A record was changed since')
  for (const page of [first, second]) await page.context().close()
})
