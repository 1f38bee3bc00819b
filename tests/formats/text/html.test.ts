import { describe, expect, test } from 'vitest'
import { normaliseText } from '#domain/normalise-text'
import { readBytes } from '#formats/text/read-bytes'
import { encode, utf8, utf16 } from '#tests/support/files/encode.ts'
import { realText, testOfReal } from '#tests/support/files/real-texts.ts'

const read = async (html: string | Uint8Array, name = 'page.html') =>
  readBytes(typeof html === 'string' ? utf8(html) : html, { name })
const textOf = async (html: string) => normaliseText((await read(html)).text)

const LONG = 'Japan will provide 100 generators to Ukraine by the end of this year. '.repeat(5).trim()

const TEXTS: readonly (readonly [name: string, html: string, text: string])[] = [
  ['paragraphs', '<p>One.<p>Two.</p>', 'One.\n\nTwo.'],
  ['blanks run together, words in pieces stay whole', '<p>  a\n\tb <b>c</b>d <i> e</i></p>', 'a b cd e'],
  ['line breaks', 'a<br>b<br/><br>c', 'a\nb\n\nc'],
  ['entities', '<p>&laquo;1&nbsp;000&raquo; &amp;lt; &#x2019; &euro;</p>', '«1 000» &lt; ’ €'],
  ['bullets and numbers', '<ul><li>a<li>b</ul><ol start=3><li>c<li value=7>d</ol>', '- a\n- b\n\n3. c\n7. d'],
  ['a list in a list', '<ul><li>a<ol><li>b</ol><li>c</ul>', '- a\n1. b\n- c'],
  ['paragraphs in an item', '<ol><li><p>a</p><p>b</p></ol>', '1. a\nb'],
  [
    'a table of figures',
    '<table><tr><th>Item<th>Number<tr><td>Generators<td>100</table>',
    'Item | Number\nGenerators | 100',
  ],
  ['a table that only places things', '<table><tr><td><p>a</p><p>b</p><td><div>c</div></table>', 'a\nb\nc'],
  ['headings', '<h1>Title</h1>text<h2>Part</h2>more', 'Title\n\ntext\n\nPart\n\nmore'],
  [
    'terms and captions',
    '<dl><dt>a<dd>b</dl><figure><img alt=x><figcaption>c</figcaption></figure>',
    'a\nb\n\nc',
  ],
  ['preformatted lines', '<pre>a\n  b</pre>', 'a\n  b'],
  ['quotation marks', '<p>He said <q>yes</q>.</p>', 'He said “yes”.'],
  [
    'reading aids above Japanese words',
    '<p><ruby>岩屋<rp>(</rp><rt>いわや</rt><rp>)</rp></ruby>大臣</p>',
    '岩屋大臣',
  ],
  [
    'programs, styles, comments',
    '<script>alert(1)</script><style>p{}</style><!-- no --><p>yes</p><noscript>no</noscript>',
    'yes',
  ],
  [
    'menus, controls, hidden parts',
    '<nav>no</nav><p>yes</p><button>no</button><select><option>no</select><p hidden>no</p><p style="display: none">no</p><div aria-hidden=true>no</div><ul role=navigation><li>no</ul>',
    'yes',
  ],
  [
    'drawings and frames',
    '<svg><title>no</title><text>no</text></svg><iframe>no</iframe><p>yes</p><video>no</video>',
    'yes',
  ],
  ['a search form', '<form>Find <input name=q><label>Where</label></form><p>yes</p>', 'yes'],
  ['a page inside a form', `<form><div>${LONG}</div><p>${LONG}</p></form>`, `${LONG}\n\n${LONG}`],
  ['the foot of the site', '<p>yes</p><footer>no</footer>', 'yes'],
  ['the main part alone', `<p>no</p><main><p>${LONG}</p></main><p>no</p>`, LONG],
  ['a main part without words', '<p>yes</p><main><p>no more</p></main>', 'yes\n\nno more'],
  ['the only article', `<div>no</div><article><p>${LONG}</p></article>`, LONG],
  ['several articles are a list of them', `<article>${LONG}</article><article>b</article>`, `${LONG}\n\nb`],
  ['markup that is text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
  ['an attack stays words', '<p>a<img src=x onerror=alert(1)><a href="javascript:alert(1)">b</a></p>', 'ab'],
  ['never closed', '<p>a<b>b<div><ul><li>c', 'ab\n\n- c'],
  ['tags that are none', '<p>1 < 2 and 3 > 2 <unknown>x</unknown></p>', '1 < 2 and 3 > 2 x'],
]

const head = (inside: string) =>
  `<!doctype html><html lang="uk-UA"><head>${inside}</head><body><p>words</p></body></html>`

const FACTS: readonly (readonly [name: string, html: string, facts: object])[] = [
  ['language of the page', head(''), { language: 'uk', title: null, published: null }],
  ['language of its metadata', '<meta property="og:locale" content="ja_JP"><p>a</p>', { language: 'ja' }],
  ['no language', '<html lang=""><p>a</p>', { language: null }],
  ['title', head('<title> Meeting\n of ministers </title>'), { title: 'Meeting of ministers' }],
  [
    'title without the site’s name',
    head('<title>Meeting | MFA</title><meta property="og:site_name" content="MFA">'),
    { title: 'Meeting' },
  ],
  [
    'title as the heading has it',
    '<title>MFA - Meeting of ministers - News</title><h1>Meeting of <b>ministers</b></h1>',
    { title: 'Meeting of ministers' },
  ],
  [
    'title of its metadata',
    head('<title>MFA</title><meta property="og:title" content="Meeting &amp; visit">'),
    { title: 'Meeting & visit' },
  ],
  [
    'published',
    head('<meta property="article:published_time" content="2024-11-16T01:00:00+09:00">'),
    { published: '2024-11-16' },
  ],
  [
    'published, by the Dublin core',
    head('<meta name="DC.date.issued" content="2024-6-3">'),
    { published: '2024-06-03' },
  ],
  [
    'published, in linked data',
    head('<script type="application/ld+json">{"datePublished": "2024-11-17T14:00"}</script>'),
    { published: '2024-11-17' },
  ],
  [
    'published, beside the words',
    '<time itemprop="datePublished" datetime="2024-11-18">18 Nov</time>',
    { published: '2024-11-18' },
  ],
  ['a day that does not exist', head('<meta name="date" content="2024-02-31">'), { published: null }],
]

describe('a web page', () => {
  test.each(TEXTS)('%s', async (_name, html, text) => {
    expect(await textOf(html)).toBe(text)
  })
  test.each(FACTS)('says of itself: %s', async (_name, html, facts) => {
    expect(await read(html)).toMatchObject({ mediaType: 'text/html', ...facts })
  })
})

const UK = '<p>Японія передасть Україні генератори, сказав міністр у Києві.</p>'
const JA = '<p>両大臣は、会議を日本で開催することで一致した。</p>'
const ENCODED: readonly (readonly [name: string, bytes: Uint8Array, text: RegExp])[] = [
  [
    'declared Windows-1251',
    encode(`<meta charset="windows-1251">${UK}`, 'windows-1251'),
    /^Японія передасть/,
  ],
  [
    'declared Shift_JIS',
    encode(`<html><meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">${JA}`, 'shift_jis'),
    /^両大臣は/,
  ],
  ['declared in XML', encode(`<?xml version="1.0" encoding="EUC-JP"?><html>${JA}`, 'euc-jp'), /^両大臣は/],
  ['not declared', encode(`<html>${UK}`, 'windows-1251'), /^Японія/],
  ['declared wrongly: saved again as UTF-8', utf8(`<meta charset=windows-1251>${UK}`), /^Японія/],
  ['declared UTF-8, but it is not', encode(`<meta charset=utf-8>${UK}`, 'windows-1251'), /^Японія/],
  ['declared as nothing known', utf8(`<meta charset=klingon>${UK}`), /^Японія/],
  ['UTF-16 with its mark', utf16(`<html>${UK}`, 'le'), /^Японія/],
]

describe('the encoding of a page', () => {
  test.each(ENCODED)('%s', async (_name, bytes, text) => {
    expect((await read(bytes, 'page.htm')).text).toMatch(text)
  })
  test('a page need not be called one', async () => {
    const given = [' <!DOCTYPE html><p>a', '\ufeff<html><p>a', '<!-- saved -->\n<html><p>a']
    for (const html of given) expect((await read(html, 'a.txt')).mediaType).toBe('text/html')
  })
  test('a page without words is empty', async () => {
    await expect(read('<html><script>a</script>')).rejects.toMatchObject({ code: 'file_empty' })
  })
  test('a million tags take no time', async () => {
    const begun = performance.now()
    await textOf('<p>a<form>b</form>'.repeat(100_000))
    await read(`${'<b>'.repeat(20_000)}x`)
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})

describe('real texts as web pages', () => {
  testOfReal('%s', async (name) => {
    const text = realText(name)
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const paragraphs = escaped.split('\n').map((line) => `<p class="x">${line.trim()}</p>`)
    const page = `<!doctype html><html lang=en><title>t</title><nav>Home</nav><main>${paragraphs.join('\n')}</main><footer>no</footer>`
    const lines = text.split('\n').map((line) => line.trim())
    expect(await textOf(page)).toBe(lines.filter(Boolean).join('\n\n'))
  })
})
