/** Nobody is left without a way on: missing pages, files that cannot be given, the way back, times and their zone. */
import { claimJob } from '#db/jobs/claim'
import { openJob } from '#db/jobs/steps'
import { jobById } from '#db/queries/job-by-id'
import { openStore } from '#db/store'
import { startBook } from '#tests/support/book.ts'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/support/browser.ts'
import { asPerson } from '#tests/support/desk.ts'
import { added, bring, changed, check, press, table, until } from '#tests/support/imports-desk.ts'
import { person } from '#tests/support/records.ts'

test.use({ settings: { BOOK_TIMEZONE: 'Asia/Tokyo' } })

const FILES: readonly [path: string, status: number, says: RegExp, way: string, href: RegExp][] = [
  ['/export/nothing.csv?lang=en', 404, /no file of this name/, 'Parties CSV', /^\/export\/parties\.csv/],
  [
    '/export/commitments.csv?kind=nonsense&lang=uk',
    400,
    /nonsense/,
    'До сторінки з цими записами',
    /^\/uk\/commitments$/,
  ],
  [
    '/export/commitments.xml?kind=dialogue&lang=ja',
    404,
    /IATI/,
    'これらの記録のページへ',
    /^\/ja\/commitments\?kind=dialogue$/,
  ],
  ['/export/brief.docx?pair=japan,japan&lang=en', 400, /two different parties/, 'Brief', /^\/en\/brief/],
]

for (const javaScriptEnabled of [true, false])
  test(`a file that cannot be given, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    browser,
    book,
    request,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    for (const [path, status, says, way, href] of FILES) {
      const answer = await page.goto(`${book.url}${path}`)
      expect(answer?.status(), path).toBe(status)
      await expect(page.getByRole('main'), path).toContainText(says)
      await expect(page.getByRole('link', { name: way }).first(), path).toHaveAttribute('href', href)
      await expectNoSidewaysScroll(page)
      if (javaScriptEnabled) await expectAccessible(page)
      const program = await request.get(path)
      expect(program.status(), path).toBe(status)
      expect(program.headers()['content-type'], path).toContain('application/problem+json')
    }
    await context.close()
  })

test('the refused rows of an import that is not there, or not for strangers', async ({
  browser,
  book,
  page,
}) => {
  const path = '/en/desk/import/01ARZ3NDEKTSV4RRFFQ69G5FAV/refused.csv'
  await page.goto(book.url + path)
  await expect(page).toHaveURL(/\/en\/sign-in\?to=/)
  const editor = await asPerson(browser, book, 'Olena', 'editor')
  expect((await editor.goto(book.url + path))?.status()).toBe(404)
  await expect(editor.getByRole('main')).toContainText('There is no such page in this book')
  await editor.context().close()
})

test('a missing page keeps the bar, its languages and the way on', async ({ page, book }) => {
  for (const path of [
    '/en/nowhere/at-all',
    '/en/commitments/nothing?as_of=2025-01-01',
    '/en/commitments?kind=x',
  ]) {
    const answer = await page.goto(book.url + path)
    expect([400, 404], path).toContain(answer?.status())
    const bar = page.getByRole('navigation', { name: 'Main' })
    await expect(bar.getByRole('link', { name: 'Meetings' }), path).toBeVisible()
    const other = page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Українська' })
    await expect(other, path).toHaveAttribute('href', path.replace('/en/', '/uk/'))
    await expectAccessible(page)
  }
})

test('the way back ends with a name, and the zone of the times is told', async ({ page, book }) => {
  await page.goto(`${book.url}/en/parties/japan/statements`)
  const after = await page
    .getByRole('navigation', { name: 'Where you are' })
    .locator('li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::after').content))
  expect(after.at(-1)).toBe('none')
  expect(new Set(after.slice(0, -1))).toEqual(new Set(after.length > 1 ? ['"/"'] : []))
  await expect(page.getByRole('contentinfo')).toContainText('Days and times are in Japan Standard Time.')
})

test('rows that were written lead to their records', async ({ browser, book }) => {
  const page = await asPerson(browser, book, 'Olena', 'editor')
  const bytes = table(added('own:way', 'A dialogue to find'), changed('generators-100', 'Generators found'))
  await bring(page, book.url, { name: 'ways.csv', bytes })
  await check(page)
  await press(page, 'Write 1 new and 1 changed into the book')
  await until(page, 'Written: 1 new, 1 changed.')
  const rows = page.getByRole('main').locator('tbody')
  await expect(rows.getByRole('link', { name: 'Generators found' })).toHaveAttribute(
    'href',
    '/en/commitments/generators-100',
  )
  await rows.getByRole('link', { name: 'A dialogue to find' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A dialogue to find')
  await page.context().close()
})

test('a job that a crash left in the middle goes on when the book is opened', async () => {
  const database = test.info().outputPath('left.db')
  const store = openStore(database)
  const file = Buffer.from('slug,type,name_en\naland,state,Aland\n')
  const given = { sort: 'import', what: 'parties', format: 'csv', file_name: 'left.csv', file } as const
  const id = await openJob(store, person('editor'), given)
  await claimJob(store, 'a worker that died', Date.now())
  expect((await jobById(store.read, id))?.state).toBe('planning')
  const book = await startBook({ DATABASE_URL: database, BOOK_SEED: 'none' })
  await expect.poll(async () => (await jobById(store.read, id))?.state, { timeout: 15_000 }).toBe('planned')
  await book.stop()
  store.close()
})
