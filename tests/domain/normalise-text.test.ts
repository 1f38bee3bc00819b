import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseText } from '#domain/normalise-text'

const CASES: readonly (readonly [name: string, given: string, kept: string])[] = [
  ['line ends of Windows, old Macs and Unix', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['mixed line ends do not become blank lines', 'a\r\n\r\nb\n\r\nc', 'a\n\nb\n\nc'],
  [
    'page breaks, vertical tabs and the line ends of Unicode',
    'a\fb\vc\u0085d\u2028e\u2029f',
    'a\nb\nc\nd\ne\nf',
  ],
  ['letters with marks are put together', 'Zelenskyi\u0306, cafe\u0301', 'Zelensky\u012d, café'],
  ['a byte order mark, also in the middle', '\ufeffreadout\ufeff', 'readout'],
  [
    'no-break, narrow, thin and figure spaces, tabs',
    '1\u00a0000\u202f000\u2009kW\u2007x\ty',
    '1 000 000 kW x y',
  ],
  ['the wide space of Japanese stays', '岩屋\u3000毅', '岩屋\u3000毅'],
  ['blanks at line ends, not at line beginnings', 'a  \n  1. b\u3000\u00a0\nc', 'a\n  1. b\nc'],
  ['up to two blank lines stay', 'a\n\n\nb', 'a\n\n\nb'],
  ['more than two blank lines become two', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
  ['lines of blanks are blank lines', 'a\n \n\t\n\u00a0\n \nb', 'a\n\n\nb'],
  ['soft hyphens inside a word', 'co\u00adop\u00adera\u00adtion', 'cooperation'],
  ['a soft hyphen at a line end joins the word', 'coop\u00ad\n  eration', 'cooperation'],
  ['a hard hyphen is left as it is', 'coop-\neration', 'coop-\neration'],
  ['zero-width spaces and word joiners', 'Ja\u200bpan\u2060 will', 'Japan will'],
  [
    'marks and overrides of direction',
    '\u202e100\u202c \u200egenerators\u200f \u2067x\u2069',
    '100 generators x',
  ],
  ['tags that nobody sees', 'yes\u{e0020}\u{e007f}', 'yes'],
  ['joiners after letters that need none', 'Ja\u200dpan, Укра\u200cїна, 日\u200d本', 'Japan, Україна, 日本'],
  ['a joiner after a letter and its mark', 'a\u0301\u200cb', 'áb'],
  ['joiners that Persian and Hindi spell with', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
  ['other control characters', 'a\u0000b\u0007c\u001bd\u009fe', 'abcde'],
  ['lone surrogates are shown as such', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['pairs of surrogates stay', '𠮷野家 🇺🇦', '𠮷野家 🇺🇦'],
  ['variation selectors stay: they tell names apart', '葛\u{e0100}城', '葛\u{e0100}城'],
  ['quotation marks and dashes are words of the printer', '“a” «b» – c', '“a” «b» – c'],
  ['thirty marks on a letter and no more', `e${'\u0323'.repeat(40)}x`, `ẹ${'\u0323'.repeat(29)}x`],
  ['only what nobody sees', ' \u200b\n\ufeff\u00ad\t', ''],
]

describe('a text as the book keeps it', () => {
  test.each(CASES)('%s', (_name, given, kept) => {
    expect(normaliseText(given)).toBe(kept)
  })

  const odd = fc.constantFrom(
    ...'a é\u0301い\u3099한 \u00a0\u2001\u2028\u2029\u3000\t\r\n\f\v\u00ad\u200b\u200c\u200d\u202e\ufeff\u0000\u0085-\ud800\udc00',
    '\n\n',
    '\u0344'.repeat(31),
    '\u0323'.repeat(31),
    'क्',
    'می',
    '\r\n',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(odd, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  test('twice is as once, and what comes out keeps every promise', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const kept = normaliseText(given)
        expect(normaliseText(kept)).toBe(kept)
        expect(kept.isWellFormed()).toBe(true)
        expect(kept.normalize('NFC')).toBe(kept)
        expect(kept).not.toMatch(/[\r\f\v\t\u00a0\u00ad\u200b\ufeff\u202e\u2028]|[ \u3000]\n|\n{4}|^\s|\s$/)
        expect(kept.length).toBeLessThanOrEqual(given.length * 3)
      }),
      { numRuns: 3000 },
    )
  })

  test('a hundred thousand blanks and a megabyte take no time', () => {
    const begun = performance.now()
    normaliseText(`a${' '.repeat(100_000)}b${'\n'.repeat(100_000)}c`)
    normaliseText(`${'\u00ad '.repeat(100_000)}e${'\u0301\u0323'.repeat(100_000)}`)
    normaliseText('Japan will provide 100 generators.\r\n'.repeat(27_000))
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
