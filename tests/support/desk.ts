/** People who keep a book, for browser tests: made by the command line, signed in through the page. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Role } from '#domain/permission'
import type { Book } from './book.ts'

const PASSWORD = 'four words in a row'
type Person = { email: string; name: string }
const made = new Map<string, Promise<Person>>()

/** One account per book and name, whoever asks first. */
function personOf(book: Book, name: string, role: Role): Promise<Person> {
  const key = `${book.url} ${name}`
  const email = `${name.toLowerCase()}@example.org`
  const person =
    made.get(key) ??
    book
      .command(['user', 'add', email, '--role', role, '--name', name, '--password-stdin'], PASSWORD)
      .then(() => ({ email, name }))
  made.set(key, person)
  return person
}

export async function signIn(page: Page, book: Book, name: string, role: Role, to = '/desk'): Promise<void> {
  const { email } = await personOf(book, name, role)
  await page.goto(`${book.url}/en/sign-in?to=${encodeURIComponent(to)}`)
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === `/en${to}`)
}

/** Cookies of people who have signed in, so that a test need not do it again. */
const kept = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

export async function asPerson(
  browser: Browser,
  book: Book,
  name: string,
  role: Role,
  options: { javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const key = `${book.url} ${name}`
  const cookies = kept.get(key)
  if (cookies) await context.addCookies(cookies)
  else {
    await signIn(page, book, name, role)
    kept.set(key, await context.cookies())
  }
  return page
}

/** A field by the name that it sends; folded groups around it are opened as a reader would. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]`)
    for (const group of await page
      .locator('main details:not([open])')
      .filter({ has: page.locator(`[name="${name}"]`) })
      .all())
      await group.locator('> summary').click()
    const list = (await field.evaluate((element) => element.tagName)) === 'SELECT'
    if (list) await field.selectOption(value)
    else await field.fill(value)
  }
}
