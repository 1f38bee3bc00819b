import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '#domain/normalise-text'
import { readBytes } from '#formats/text/read-bytes'
import { makeOldBox, makeWord, paragraph, paragraphs, run } from '#tests/support/files/word.ts'

const read = (bytes: Uint8Array, name = 'readout.docx') => readBytes(bytes, { name })
const properties = (inside: string) => `<w:pPr>${inside}</w:pPr>`
const cell = (...texts: string[]) => `<w:tc>${paragraphs(...texts)}</w:tc>`

const TEXTS: readonly (readonly [name: string, body: string, text: string])[] = [
  ['paragraphs', paragraphs('One.', 'Two.'), 'One.\n\nTwo.'],
  ['words in pieces', paragraph(run('gener'), run('ators, '), run('100')), 'generators, 100'],
  ['marks of XML', paragraphs('a &amp; b &lt;c&gt; &#1071;'), 'a & b <c> Я'],
  [
    'tabs and line breaks',
    paragraph('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'),
    'a b\nc',
  ],
  [
    'an unbreakable hyphen',
    paragraph('<w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>chair</w:t></w:r>'),
    'co-chair',
  ],
  [
    'lists',
    paragraph(properties('<w:numPr><w:numId w:val="1"/></w:numPr>'), run('a')) + paragraphs('b'),
    '- a\n\nb',
  ],
  [
    'a table',
    `<w:tbl><w:tr>${cell('Item')}${cell('Number')}</w:tr><w:tr>${cell('Generators')}${cell('100')}</w:tr></w:tbl>${paragraphs('After')}`,
    'Item | Number\nGenerators | 100\n\nAfter',
  ],
  ['paragraphs in a cell', `<w:tbl><w:tr>${cell('a', 'b')}${cell('c')}</w:tr></w:tbl>`, 'a\nb | c'],
  [
    'tracked changes: what stays',
    paragraph(
      run('will '),
      '<w:del><w:r><w:delText>not </w:delText></w:r></w:del>',
      `<w:ins>${run('provide')}</w:ins>`,
    ),
    'will provide',
  ],
  ['moved text, once', paragraph(`<w:moveFrom>${run('gone ')}</w:moveFrom>`, run('here')), 'here'],
  ['hidden text', paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>', run('yes')), 'yes'],
  ['hidden, switched off', paragraph('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>yes</w:t></w:r>'), 'yes'],
  [
    'fields show what they show',
    paragraph('<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>', run('link')),
    'link',
  ],
  [
    'reading aids',
    paragraph(
      `<w:r><w:ruby><w:rt>${run('いわや')}</w:rt><w:rubyBase>${run('岩屋')}</w:rubyBase></w:ruby></w:r>`,
    ),
    '岩屋',
  ],
  [
    'a text box, once',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraphs('box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraphs('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'box',
  ],
]

describe('a Word file', () => {
  test.each(TEXTS)('%s', async (_name, body, text) => {
    expect(normaliseText((await read(makeWord(body))).text)).toBe(text)
  })

  test('what it says of itself; the day on which it was made is not the day of publication', async () => {
    const file = makeWord(paragraphs('words'), { title: 'Зустріч &amp; візит', language: 'uk-UA' })
    expect(await read(file)).toEqual({
      text: 'words',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      title: 'Зустріч & візит',
      language: 'uk',
      published: null,
    })
  })

  test('its main part may lie elsewhere, its name may be wrong', async () => {
    expect(await read(makeWord(paragraphs('words'), { main: 'word/document2.xml' }), 'a.txt')).toMatchObject({
      text: 'words',
    })
  })
})

const whole = makeWord(paragraphs('words '.repeat(2000)))
/** The size that the file's table gives for its main part, changed by hand. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const file = Buffer.from(bytes)
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4))
    if (file.toString('latin1', at + 46, at + 63) === 'word/document.xml') file.writeUInt32LE(size, at + 24)
  return new Uint8Array(file)
}

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['a .doc', makeOldBox('WordDocument'), 'file_old_word'],
  ['locked with a password', makeOldBox('EncryptedPackage'), 'file_locked'],
  ['an old box of another program', makeOldBox('Workbook'), 'file_unknown'],
  ['a table of Excel', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'file_unknown'],
  ['a packed folder', zipSync({ 'readout.txt': strToU8('words') }), 'file_unknown'],
  ['half of it', whole.slice(0, whole.length / 2), 'file_damaged'],
  [
    'a package with another main part',
    makeWord('', { main: 'word/document.xml', extra: { 'word/document.xml': strToU8('<html/>') } }),
    'file_damaged',
  ],
  ['no words', makeWord(paragraphs('', ' ')), 'file_no_text'],
  ['a bomb: a gigabyte promised', withSize(whole, 1_000_000_000), 'file_heavy'],
  [
    'a bomb that lies about its size',
    withSize(makeWord(paragraphs('a'.repeat(5_000_000))), 1000),
    'file_damaged',
  ],
  ['a hundred megabytes of blanks', makeWord(`<w:p>${' '.repeat(100_000_000)}</w:p>`), 'file_heavy'],
  ['more than a million characters', makeWord(paragraphs('Japan will. '.repeat(90_000))), 'text_too_long'],
]

describe('a Word file that cannot be read', () => {
  test.each(REFUSED)('%s', async (_name, bytes, code) => {
    await expect(read(bytes)).rejects.toMatchObject({ code })
  })
})
