// Aid activities over HTTP: how many promises were left out is told before the file, and no empty file is sent.
import { expect, test } from '../support/browser.ts'

test('the number left out stands in a header that other sites may read', async ({ request }) => {
  const answer = await request.get('/export/commitments.xml?lang=uk')
  expect(answer.status()).toBe(200)
  const headers = answer.headers()
  const { total } = await (await request.get('/api/v1/commitments?limit=1')).json()
  const activities = (await answer.text()).match(/<iati-activity /g)?.length ?? 0
  expect(activities).toBeGreaterThanOrEqual(8)
  // Other tests may have recorded promises in the same book meanwhile.
  expect(Number(headers['pledgebook-left-out'])).toBe(total - activities)
  expect(headers['access-control-expose-headers']?.toLowerCase()).toBe('pledgebook-left-out')
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  const head = await request.head('/export/commitments.xml?kind=in_kind')
  expect([head.status(), head.headers()['pledgebook-left-out']]).toEqual([200, '0'])
})

for (const [lang, sentence] of [
  ['en', 'IATI allows no empty file'],
  ['uk', 'порожнього файлу IATI не дозволяє'],
  ['ja', 'IATIでは空のファイルを作れません'],
] as const)
  test(`where nothing is aid, that is told in ${lang}`, async ({ request }) => {
    const answer = await request.get(`/export/commitments.xml?kind=dialogue&lang=${lang}`)
    expect(answer.status()).toBe(404)
    expect(answer.headers()['content-language']).toBe(lang)
    expect((await answer.json()).detail).toContain(sentence)
    expect((await request.head('/export/commitments.xml?kind=dialogue')).status()).toBe(404)
  })

test('the table’s page offers the file with its filters', async ({ page }) => {
  await page.goto('/ja/commitments?topic=energy&sort=-due')
  const link = page.getByRole('link', { name: '約束 IATI' })
  await link.click({ trial: true })
  await expect(link).toHaveAttribute('href', '/export/commitments.xml?topic=energy&sort=-due&lang=ja')
})
