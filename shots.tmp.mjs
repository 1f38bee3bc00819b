import { chromium } from '@playwright/test'

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
const out = '/tmp/w/api-probe/'
const base = 'http://localhost:4110'
const c = await b.newContext({ viewport: { width: 1280, height: 900 } })
const p = await c.newPage()
for (const l of ['en', 'uk', 'ja']) {
  const t = Date.now()
  await p.goto(`${base}/${l}/api`)
  console.log(l, Date.now() - t)
  await p.screenshot({ path: `${out}api-${l}.png` })
}
await p.goto(`${base}/en/api`)
await p.evaluate(() => {
  for (const s of ['listCommitments', 'editCommitment'])
    for (const d of document.getElementById(s).parentElement.querySelectorAll('details')) d.open = true
})
await (await p.$('#listCommitments')).scrollIntoViewIfNeeded()
await p.evaluate(() => document.getElementById('listCommitments').scrollIntoView())
await p.screenshot({ path: `${out}op.png` })
await p.evaluate(() => document.getElementById('editCommitment').scrollIntoView())
await p.screenshot({ path: `${out}op2.png` })
await p.evaluate(() => document.getElementById('shape-Commitment').scrollIntoView())
await p.screenshot({ path: `${out}shape.png` })
await p.emulateMedia({ colorScheme: 'dark' })
await p.setViewportSize({ width: 360, height: 800 })
await p.evaluate(() => document.getElementById('editCommitment').scrollIntoView())
await p.screenshot({ path: `${out}op-360-dark.png` })
await p.evaluate(() => window.scrollTo(0, 0))
await p.screenshot({ path: `${out}api-360-dark.png` })
await p.emulateMedia({ colorScheme: 'light' })
await p.setViewportSize({ width: 1280, height: 900 })
await p.goto(`${base}/en/sign-in?to=/desk/tokens`)
await p.fill('[name=email]', 'chief@example.org')
await p.fill('[name=password]', 'four words in a row')
await p.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
await p.waitForURL('**/desk/tokens')
await p.fill('[name=name]', 'Monthly report')
await p.getByRole('button', { name: 'Make a token' }).click()
await p.waitForSelector('text=Copy it now')
console.log(await p.getByLabel('The new token').inputValue())
await p.screenshot({ path: `${out}tokens.png`, fullPage: true })
await p.setViewportSize({ width: 360, height: 800 })
await p.goto(`${base}/uk/desk/tokens`)
await p.screenshot({ path: `${out}tokens-uk-360.png`, fullPage: true })
await p.setViewportSize({ width: 1280, height: 900 })
await p.emulateMedia({ colorScheme: 'dark' })
await p.goto(`${base}/ja/desk/tokens`)
await p.screenshot({ path: `${out}tokens-ja-dark.png`, fullPage: true })
await p.goto(`${base}/ja/desk`)
await p.screenshot({ path: `${out}desk-ja.png` })
await b.close()
