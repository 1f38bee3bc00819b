/** Playwright's test with one served book per worker, and what accessibility demands of a page. */
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Book, startBook } from './book.ts'

type Worker = { settings: Record<string, string>; book: Book }

export const test = base.extend<{ baseURL: string }, Worker>({
  settings: [{}, { option: true, scope: 'worker' }],
  book: [
    async ({ settings }, use) => {
      const book = await startBook(settings)
      await use(book)
      await book.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ book }, use) => use(book.url),
})

export { expect }

/** WCAG 2.2 A and AA as far as a machine can tell; the finding says which rule and where. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ).toEqual([])
}

/** No page of this book scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }))
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth)
}
