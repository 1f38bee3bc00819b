// In Word no page breaks between a promise's title, its facts, the words that prove it, and its address.
import { expect, test } from 'vitest'
import { briefDocx } from '#formats/out/brief-docx'
import { briefOf, partsOf } from '#tests/support/brief.ts'
import { foundingBook } from '#tests/support/founding-book.ts'

const STYLE = /<w:pStyle w:val="(\w+)"\/>/
const KEEPS = /<w:keepNext\/>/
/** Styles that keep what follows by themselves. */
const BY_STYLE = ['Heading1', 'Heading2', 'Aside', 'Words', 'News']

test('from its title to its address', async () => {
  const brief = await briefOf(await foundingBook(), '')
  const xml = partsOf(await briefDocx(brief)).get('word/document.xml') ?? ''
  const body = xml.split('<w:bookmarkStart').slice(1).join()
  const lines = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([line]) => {
    const style = STYLE.exec(line)?.[1] ?? null
    const keeps = KEEPS.test(line) || BY_STYLE.includes(style ?? '')
    return { style, keeps, address: style === 'Small' && line.includes('https://book.example.org') }
  })
  const addresses = lines.flatMap(({ address }, at) => (address ? [at] : []))
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((at) => !lines[at - 1]?.keeps)).toEqual([])
  // Facts stand in tables, without a style.
  const titles = lines.flatMap(({ style }, at) =>
    style === 'Heading2' && addresses.some((to) => to > at) ? [at] : [],
  )
  for (const at of titles) {
    const words = lines.findIndex(({ style }, place) => place > at && style === 'Words')
    expect(lines.slice(at, words).filter(({ keeps }) => !keeps)).toEqual([])
  }
})
