// The page and the Word file of a brief say the same words, and the file is one that Word can navigate, check and follow.
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { BriefBody } from '#app/[locale]/brief/_parts/body.tsx'
import type { Store } from '#db/store'
import { LOCALES } from '#domain/locale'
import { briefDocx } from '#formats/out/brief-docx'
import { briefOf, pageText, partsOf, squeezed, visitXml, wordText } from '#tests/support/brief.ts'
import { foundingBook } from '#tests/support/founding-book.ts'

const QUERY = 'pair=japan,ukraine&since=2024-11-16'
let store: Store
beforeAll(async () => {
  store = await foundingBook()
})

describe.each(LOCALES)('in %s', (locale) => {
  test('the file says what the page says, word for word', async () => {
    const brief = await briefOf(store, QUERY, locale)
    const page = squeezed(pageText(renderToStaticMarkup(<BriefBody brief={brief} />)))
    const document = partsOf(await briefDocx(brief)).get('word/document.xml') ?? ''
    expect(squeezed(wordText(document))).toBe(`${page} ${squeezed(brief.closing)}`)
    expect(page.length).toBeGreaterThan(3000)
  })

  test('headings, links, languages, properties', async () => {
    const brief = await briefOf(store, QUERY, locale)
    const parts = partsOf(await briefDocx(brief))
    for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) visitXml(xml, {})
    const styles: Record<string, number> = {}
    const marks = new Set<string>()
    const anchors: string[] = []
    const languages = new Set<string>()
    visitXml(parts.get('word/document.xml') ?? '', {
      open(name, of) {
        if (name === 'w:pStyle') styles[of['w:val'] ?? ''] = (styles[of['w:val'] ?? ''] ?? 0) + 1
        if (name === 'w:bookmarkStart') marks.add(of['w:name'] ?? '')
        if (name === 'w:hyperlink' && of['w:anchor'] && !of['r:id']) anchors.push(of['w:anchor'])
        if (name === 'w:lang') languages.add(of['w:val'] ?? '')
      },
    })
    const full = brief.sections.flatMap(({ entries }) => entries.filter(({ again }) => !again))
    const again = brief.sections.flatMap(({ entries }) => entries.filter((one) => one.again))
    expect(styles.Title).toBe(1)
    expect(styles.Heading1).toBe(brief.sections.length + 2)
    expect(styles.Heading2).toBe(full.length + again.length + brief.lists.lists.length)
    expect(anchors.filter((one) => !marks.has(one))).toEqual([])
    expect(anchors.length).toBe(brief.counts.rows.length + again.length)
    const own = { en: 'en-GB', uk: 'uk-UA', ja: 'ja-JP' }[locale]
    expect([...languages].sort()).toEqual([...new Set([own, 'en-GB'])].sort())
    expect(parts.get('docProps/core.xml')).toContain(brief.title.text)
    expect(parts.get('word/header1.xml')).toContain(brief.running.as_of)
    expect(parts.get('word/footer1.xml')).toContain('NUMPAGES')
    expect(parts.get('word/document.xml')).toContain('w:w="11906" w:h="16838"')
    expect(parts.get('word/styles.xml')).toContain('Yu Gothic')
  })
})
