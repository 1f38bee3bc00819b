// What a page shows is taken away as files, by links that need no script.
import { readFile } from 'node:fs/promises'
import { expect, test } from '../support/browser.ts'

test.use({ javaScriptEnabled: false })

test('the table of a filter is taken away in the language and order of the page', async ({ page }) => {
  await page.goto('/uk/commitments?kind=in_kind&sort=-last_said')
  const slugs = await page
    .locator('tbody a[href*="/uk/commitments/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[3]),
    )
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Обіцянки CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^commitments-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await download.path(), 'utf8')
  const rows = text.split('\r\n').slice(1, -1)
  expect(rows.map((row) => row.split(',')[0])).toEqual([...new Set(slugs)])
  expect(text).toContain('Допомога в натуральній формі')
})

test('what was not changed is not sent again, and what is no file is told in a sentence', async ({
  request,
}) => {
  for (const file of [
    'commitments.csv',
    'commitments.xlsx',
    'commitments.json',
    'commitments.ics',
    'changes.atom',
    'statements.csv',
    'deliveries.xlsx',
    'meetings.json',
    'documents.csv',
    'parties.xlsx',
    'flows.csv',
  ]) {
    const first = await request.get(`/export/${file}?lang=ja`)
    expect(first.status()).toBe(200)
    expect((await first.body()).length).toBeGreaterThan(100)
    const etag = first.headers().etag ?? ''
    const again = await request.get(`/export/${file}?lang=ja`, { headers: { 'if-none-match': etag } })
    expect(again.status()).toBe(304)
  }
  const none = await request.get('/export/commitments.pdf')
  expect(none.status()).toBe(404)
  expect((await none.json()).detail).toContain('commitments.csv')
  const wrong = await request.get('/export/commitments.csv?kind=nothing')
  expect(wrong.status()).toBe(400)
})

test('every page with a table gives it away with its search and its day', async ({ page, request }) => {
  for (const [path, what, told] of [
    ['/en/documents?q=readout&as_of=2025-01-01', 'documents', ['q=readout', 'as_of=2025-01-01']],
    ['/ja/meetings', 'meetings', ['lang=ja']],
    ['/uk/parties?q=япон', 'parties', ['lang=uk']],
    ['/en/aid?beneficiary=ukraine', 'deliveries', ['kind=in_kind', 'beneficiary=ukraine']],
  ] as const) {
    await page.goto(path)
    const link = page.locator(`#take a[href^="/export/${what}.csv"]`)
    const href = (await link.getAttribute('href')) ?? ''
    for (const part of told) expect(href).toContain(part)
    expect((await request.get(href)).status()).toBe(200)
  }
})

test('each link of a sorted and filtered table gives its file', async ({ page, request }) => {
  await page.goto('/uk/commitments?kind=in_kind&sort=-title&cols=due,standing')
  const hrefs = await page
    .locator('#take a[href^="/export/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(hrefs.length).toBeGreaterThan(10)
  for (const href of hrefs)
    expect({ href, status: (await request.head(href)).status() }).toEqual({ href, status: 200 })
})

test('another filter, order or reader has another tag', async ({ request }) => {
  const tag = async (query: string) => (await request.head(`/export/commitments.csv?${query}`)).headers().etag
  const tags = await Promise.all(
    ['lang=en', 'lang=uk', 'lang=en&kind=in_kind', 'lang=en&sort=title', 'lang=en&as_of=2025-01-01'].map(tag),
  )
  expect(new Set(tags).size).toBe(tags.length)
  expect(await tag('kind=in_kind&topic=energy&lang=en')).toBe(await tag('lang=en&topic=energy&kind=in_kind'))
})
