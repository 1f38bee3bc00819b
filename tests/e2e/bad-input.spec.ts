/** Bad input gets a clear sentence and the right status; nothing of the inside leaks. */
import { expect, test } from '#tests/support/browser.ts'

const CASES: [string, string, number, RegExp][] = [
  ['an unknown filter', '/en/commitments?colour=red', 400, /no filter “colour”/],
  ['an unknown value', '/uk/commitments?kind=gift', 400, /«gift»/],
  ['a day that does not exist', '/en?as_of=2024-02-31', 400, /must be a day that exists/],
  ['a broken cursor', '/en/commitments?cursor=abc', 400, /page mark in the address is damaged/],
  ['an unknown record', '/ja/commitments/nothing', 404, /このページはありません/],
  ['markup in an address', '/en/commitments?q=%3Cscript%3Ealert(1)%3C/script%3E', 200, /alert/],
  ['the API: a limit', '/api/v1/commitments?limit=0', 400, /limit/],
  ['the API: a cursor of another sorting', '/api/v1/commitments?cursor=WyJ4Iiwx', 400, /damaged/],
  ['the API: an unknown record', '/api/v1/commitments/nothing', 404, /not in the book/],
  ['the API: an unknown language', '/api/v1/commitments?lang=xx', 400, /en, uk/],
]

for (const [name, address, status, says] of CASES)
  test(name, async ({ request, book }) => {
    const answer = await request.get(`${book.url}${address}`)
    const body = await answer.text()
    expect(answer.status()).toBe(status)
    expect(body).toMatch(says)
    expect(body).not.toMatch(/<script>alert|at \S+ \(|node_modules|SQLITE|drizzle/i)
  })

test('ten megabytes are refused with 413', async ({ request, book }) => {
  const answer = await request.post(`${book.url}/en/sign-in`, {
    data: Buffer.alloc(10_000_000, 'x'),
    headers: { 'accept-language': 'uk' },
  })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toMatch(/2 МБ/)
})

test('figures: a drawing near the screen, its table, and files to take away', async ({ page }) => {
  await page.goto('/en/commitments?kind=in_kind')
  const figure = page.locator('figure').first()
  await figure.scrollIntoViewIfNeeded()
  await expect(figure.getByRole('img').first()).toBeVisible()
  await expect(figure.getByText(/As of/)).toBeVisible()
  await figure.getByText('As a table').click()
  await expect(figure.getByRole('table')).toBeVisible()
  const csv = page.waitForEvent('download')
  await figure.getByRole('link', { name: 'Download CSV' }).click()
  expect((await csv).suggestedFilename()).toMatch(/\.csv$/)
  const svg = page.waitForEvent('download')
  await figure.getByRole('button', { name: 'Download SVG' }).click()
  expect((await svg).suggestedFilename()).toMatch(/\.svg$/)
})
