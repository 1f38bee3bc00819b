// Tables on the desk of a served book: brought in, checked, written, by a person in a browser.
import { expect, type Page } from '@playwright/test'

type Chosen = { name: string; bytes: string | Uint8Array }

export const choose = (page: Page, { name, bytes }: Chosen) =>
  page.locator('main [name=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })

export const press = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('button', { name }).click()

/** Looks again until it is there, as somebody without JavaScript would. */
export async function until(page: Page, words: string | RegExp): Promise<void> {
  await expect(async () => {
    const link = page.getByRole('link', { name: 'Look again' })
    if (await link.isVisible()) await link.click()
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 60_000 })
}

/** To the columns of a table; or to the plan of a file that has none. */
export async function bring(page: Page, url: string, file: Chosen, what = 'commitments'): Promise<void> {
  await page.goto(`${url}/en/desk/import`)
  await page.locator(`[name=what][value=${what}]`).check()
  await choose(page, file)
  await press(page, 'Look at the file')
  await page.waitForURL(/\/desk\/import\/\w{20,}/)
}

export async function check(page: Page): Promise<void> {
  await press(page, 'Check every row')
  await until(page, 'Nothing has been changed in the book yet.')
}

const WORDS = 'agreed to hold a bilateral high-level security policy dialogue between the two countries'
const HEAD =
  'ref,slug,Title,Kind,Theme,Donor,Recipients,Document,Quote,Speaker,Said on,Modality,Our remarks\n'
export const added = (ref: string, title: string) =>
  `${ref},,${title},Dialogues,Security,Japan,Ukraine,mofa-japan-2024-11-16,${WORDS},Japan,2024-11-16,agreed,x\n`
export const changed = (slug: string, title: string) => `,${slug},${title},,,,,,,,,,\n`
export const BAD = ',no-such-promise,Nothing,,wealth,,,,,,,,\n'
export const table = (...rows: string[]) => HEAD + rows.join('')
