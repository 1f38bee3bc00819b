import { describe, expect, test } from 'vitest'
import { readBytes } from '#formats/text/read-bytes'
import { column, japaneseFont, makePdf, pagesOf } from '#tests/support/files/pdf.ts'

const read = (bytes: Uint8Array) => readBytes(bytes, { name: 'readout.pdf', type: 'application/pdf' })

const WIDE = 'The two ministers agreed to strengthen information sharing and cooperation on'
/** Lines of a paragraph: all but the last go to the right edge. */
const FULL = [
  WIDE,
  'the security environment surrounding both of the countries, and to hold talks',
  'on a high-level dialogue.',
]

type Case = readonly [name: string, lines: Parameters<typeof makePdf>[0][number]['lines'], text: string]
const PAGES: readonly Case[] = [
  ['lines of a paragraph are joined', column(FULL), FULL.join(' ')],
  [
    'a gap begins a paragraph',
    [...column(FULL), ...column(FULL, { top: 680 })],
    `${FULL.join(' ')}\n\n${FULL.join(' ')}`,
  ],
  [
    'a short line ends a paragraph without a gap',
    [...column(FULL), ...column(FULL, { top: 712 })],
    `${FULL.join(' ')}\n${FULL.join(' ')}`,
  ],
  [
    'an indent begins a paragraph',
    [...column([WIDE, WIDE]), ...column([WIDE], { top: 728, x: 92 }), ...column([WIDE], { top: 712 })],
    `${WIDE} ${WIDE}\n${WIDE} ${WIDE}`,
  ],
  ['items of a list', column([`1. ${WIDE}`, '2. Second', `3. ${WIDE}`]), `1. ${WIDE}\n2. Second\n3. ${WIDE}`],
  [
    'a heading of another size',
    [{ text: 'Joint statement', y: 780, size: 18 }, ...column(FULL)],
    `Joint statement\n\n${FULL.join(' ')}`,
  ],
  [
    'a printer’s hyphen goes',
    column([`${WIDE} coop-`, 'eration and the dialogue.']),
    `${WIDE} cooperation and the dialogue.`,
  ],
  [
    'a hyphen that the word has elsewhere stays',
    column(['On trade-union matters the two ministers agreed to hold talks with trade-', 'union and more.']),
    'On trade-union matters the two ministers agreed to hold talks with trade-union and more.',
  ],
  [
    'compounds and names keep theirs',
    column([
      `${WIDE} high-`,
      'level talks, as the two ministers of the countries agreed on in Euro-',
      'Atlantic matters.',
    ]),
    `${WIDE} high-level talks, as the two ministers of the countries agreed on in Euro-Atlantic matters.`,
  ],
  [
    'pieces of a line, drawn one by one',
    [
      { text: 'Japan', x: 72, y: 700 },
      { text: 'will', x: 110, y: 700 },
      { text: 'pro', x: 132, y: 700 },
      { text: 'vide', x: 149.4, y: 700 },
    ],
    'Japan will provide',
  ],
]

describe('the words of a PDF', () => {
  test.each(PAGES)('%s', async (_name, lines, text) => {
    expect((await read(makePdf([{ lines }]))).text).toBe(text)
  })

  test.each([
    ['a number', (n: number) => `${n}`],
    ['a number of all', (n: number) => `Page ${n} of 3`],
    ['a number between dashes', (n: number) => `- ${n} -`],
    ['a number in Ukrainian', (n: number) => `c. ${n}`.replace('c', 'p')],
  ])('page numbers and running heads go: %s', async (_name, footer) => {
    const bytes = makePdf(pagesOf([FULL, FULL, FULL], footer))
    const paragraph = FULL.join(' ')
    expect((await read(bytes)).text).toBe(`${paragraph}\n\n${paragraph}\n\n${paragraph}`)
  })

  test('a paragraph goes on over the page', async () => {
    const bytes = makePdf(pagesOf([FULL.slice(0, 2), FULL.slice(2)], (n) => `${n}`))
    expect((await read(bytes)).text).toBe(FULL.join(' '))
  })

  test('a number that is not at the edge stays', async () => {
    const bytes = makePdf([{ lines: column(['100', ...FULL]) }, { lines: column(['200', ...FULL]) }])
    expect((await read(bytes)).text).toMatch(/^100\n[\s\S]*200/)
  })

  test('what it says of itself', async () => {
    const lines = column(FULL)
    expect(await read(makePdf([{ lines }], { title: 'Зустріч міністрів', language: 'uk-UA' }))).toMatchObject(
      {
        mediaType: 'application/pdf',
        title: 'Зустріч міністрів',
        language: 'uk',
        published: null,
      },
    )
    expect(await read(makePdf([{ lines }], { title: 'Microsoft Word - readout.docx' }))).toMatchObject({
      title: null,
    })
  })
})

const JAPANESE = ['両大臣は、来年の秋に会議を日本で開催することで一致した。', '発電機を供与する。']

describe('Japanese PDFs that name a table of letters', () => {
  test.each(['UniJIS-UCS2-H', 'UniJIS-UTF16-H'])('%s', async (table) => {
    const bytes = makePdf([{ lines: column(JAPANESE, { pitch: 40 }) }], {
      font: japaneseFont(table),
      wide: true,
    })
    expect((await read(bytes)).text).toBe(JAPANESE.join('\n\n'))
  })
})

const plain = makePdf([{ lines: column(FULL) }])
const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['locked with a password', makePdf([{ lines: column(FULL) }], { password: 'secret' }), 'file_locked'],
  [
    'a scan: a picture and no letter',
    makePdf([{ lines: [] }], { drawing: '0 0 595 842 re f' }),
    'file_no_text',
  ],
  [
    'a scan with stamps',
    makePdf(Array.from({ length: 5 }, () => ({ lines: column(['A1']) }))),
    'file_no_text',
  ],
  ['only its beginning', plain.slice(0, 60), 'file_damaged'],
  [
    'a beginning and noise',
    Uint8Array.from([...plain.slice(0, 20), ...new Uint8Array(500).fill(200)]),
    'file_damaged',
  ],
  ['no pages', makePdf([]), 'file_empty'],
]

describe('a PDF that cannot be read', () => {
  test.each(REFUSED)('%s', async (_name, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })

  test('locked against printing alone is read: it opens without a password', async () => {
    expect((await read(makePdf([{ lines: column(FULL) }], { password: '' }))).text).toBe(FULL.join(' '))
  })

  test('its table of objects is lost, the objects are not', async () => {
    const cut = Buffer.from(plain)
      .toString('latin1')
      .replace(/xref[\s\S]*?trailer/, 'trailer')
      .replace(/startxref\n\d+/, 'startxref\n9')
    expect((await read(new Uint8Array(Buffer.from(cut, 'latin1')))).text).toBe(FULL.join(' '))
  })
})
