/** Texts for the desk's tests: brought into a served book by the verb, as the page would. */
import type { Page } from '@playwright/test'
import { openStore } from '#db/store'
import { bringText } from '#db/verbs/bring-text'
import { systemActor } from '#domain/permission'
import type { Book } from './book.ts'

/** Promises of several sorts, a delivery, thanks, and words that the founding book has already. */
export const READOUT = `Readout of the meeting of the two ministers

Minister Tanaka stated that Japan will provide 45 mobile cranes to Ukraine by the end of 2025. Minister Bondar thanked Japan for its support. The two ministers agreed to hold a seminar on port safety in March 2025.

Japan will open a liaison office in Lviv next spring. The harbour of Odesa was busy that week.

Minister Tanaka stated that Japan would cooperate with the efforts of the "Peace Formula" promoted by President Zelensky.
`
export const CANDIDATES = ['45 mobile cranes', 'seminar on port safety', 'liaison office', 'Peace Formula']

/** A readout of this many promises, each of its own. */
export const longReadout = (promises: number): string =>
  Array.from({ length: promises }, (_, n) => {
    const talk = `On day ${n + 1} the ministers spoke at length about the region, the weather and the long road between their capitals, which both had travelled often, and about many other things that nobody promised anything about. `
    return `${talk}Japan will provide ${n + 20} generators to Ukraine by the end of ${2025 + (n % 4)}.\n`
  }).join('\n')

/** Resolves with the address of the text's desk. */
export async function bringIn(book: Book, title: string, text: string, language = 'en'): Promise<string> {
  const store = openStore(book.database)
  const source = { publisher: 'mofa-japan', title, published_on: '2024-11-20', language }
  const { slug } = await bringText(store, { actor: systemActor('tests') }, { source, text })
  store.close()
  return `/desk/capture/${slug}`
}

/** Presses a key until the current sentence holds these words. */
export async function stepTo(page: Page, words: string, key = 'j'): Promise<void> {
  const current = page.locator('#text [aria-current=true]')
  for (let n = 0; n < 20 && !(await current.innerText()).includes(words); n++) {
    const before = await current.getAttribute('data-at')
    await page.keyboard.press(key)
    await current.and(page.locator(`:not([data-at="${before}"])`)).waitFor()
  }
}

/** The book has said what is like the current passage. */
export const looked = (page: Page): Promise<void> =>
  page.locator('#record section[aria-busy=false]').waitFor()

/** Rejects whatever is still undecided, from the current passage on. */
export async function rejectTheRest(page: Page): Promise<void> {
  const current = page.locator('#text [aria-current=true]')
  for (let n = 0; n < 40; n++) {
    const open = await page.locator('.passage[data-state=open]').count()
    if (open === 0) return
    if ((await current.first().getAttribute('data-state')) !== 'open') {
      const before = await current.first().getAttribute('data-at')
      await page.keyboard.press('j')
      await current.and(page.locator(`:not([data-at="${before}"])`)).waitFor({ timeout: 5000 })
      continue
    }
    await page.keyboard.press('r')
    // The decision stands, and the desk has gone on.
    await page.waitForFunction(
      (was) => {
        const left = document.querySelectorAll('.passage[data-state=open]')
        const here = document.querySelector('#text [aria-current=true]')
        return left.length < was && (left.length === 0 || here?.getAttribute('data-state') === 'open')
      },
      open,
      { timeout: 10_000 },
    )
  }
}

export const status = (page: Page) => page.locator('main [role=status]').first()
export const progress = (page: Page) => page.locator('#capture-progress')
export const passage = (page: Page, words: string) => page.locator('.passage').filter({ hasText: words })

/** Keys count once the page listens. */
export async function openText(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('main summary').filter({ hasText: 'Keys' }).waitFor()
}

/** Draws the pointer over the text from one word to another, as a hand would. */
export async function selectWords(page: Page, first: string, last: string): Promise<void> {
  const places = await page.evaluate(
    (words) => {
      const pane = document.querySelector('#text')
      const walker = document.createTreeWalker(pane ?? document, NodeFilter.SHOW_TEXT)
      const found: { left: number; right: number; y: number }[] = []
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (const word of words) {
          const at = node.data.indexOf(word)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + word.length)
          const { left, right, top, height } = range.getBoundingClientRect()
          found[words.indexOf(word)] = { left, right, y: top + height / 2 }
        }
      return found
    },
    [first, last],
  )
  const [from, to] = places
  if (!from || !to) throw new Error(`${first} or ${last} is not in the text`)
  await page.mouse.move(from.left + 1, from.y)
  await page.mouse.down()
  await page.mouse.move(to.right - 1, to.y, { steps: 8 })
  await page.mouse.up()
}
