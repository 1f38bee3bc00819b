// Where sentences begin and end, and that nothing is lost between them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EN_SENTENCES } from '#domain/finder/en/sentences'
import { findPromises } from '#domain/finder/find'
import { sentencesOf } from '#domain/finder/sentences'

const texts = (text: string): string[] => sentencesOf(text, EN_SENTENCES).map((one) => one.text)

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    [
      'titles and countries',
      'Mr. Sato met the U.S. envoy at 4:55 p.m. local time. They spoke.',
      ['Mr. Sato met the U.S. envoy at 4:55 p.m. local time.', 'They spoke.'],
    ],
    ['initials', 'Joseph R. Biden, Jr. spoke. He left.', ['Joseph R. Biden, Jr. spoke.', 'He left.']],
    [
      'a country that ends a sentence',
      'He flew to the U.S. The talks began.',
      ['He flew to the U.S.', 'The talks began.'],
    ],
    ['months', 'On Nov. 16 they met. It rained.', ['On Nov. 16 they met.', 'It rained.']],
    [
      'a quotation',
      '“We agree. We will act,” he said. She left.',
      ['“We agree.', 'We will act,” he said.', 'She left.'],
    ],
    [
      'brackets',
      'They met (see No. 4. for more) in Oslo. It ended.',
      ['They met (see No. 4. for more) in Oslo.', 'It ended.'],
    ],
    [
      'list marks',
      '1. Trade\n2. The ministers agreed to meet.\n• Energy',
      ['Trade', 'The ministers agreed to meet.', 'Energy'],
    ],
    [
      'lines wrapped by hand',
      `${'The ministers of the two countries met in the capital today,\nand they agreed to strengthen the cooperation of their states\nin the fields of energy and of trade, as they had planned to do\nfor years and had announced in the spring of the year before.\n'}`,
      [
        'The ministers of the two countries met in the capital today,\nand they agreed to strengthen the cooperation of their states\nin the fields of energy and of trade, as they had planned to do\nfor years and had announced in the spring of the year before.',
      ],
    ],
    ['headings', 'Joint Statement\nThe two sides met.', ['Joint Statement', 'The two sides met.']],
    [
      'mixed line ends',
      'One sentence.\r\n\r\nAnother one.\rA third.',
      ['One sentence.', 'Another one.', 'A third.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })
})

test('spans are the text’s own, in order, without overlap', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Mr. ',
          'agreed to ',
          'U.S. ',
          'x. ',
          '\n',
          '\r\n',
          '• ',
          '“',
          '”',
          '(',
          'A ',
          '合意。',
          '\ud800',
        ),
      ),
      (parts) => {
        const text = parts.join('')
        let at = 0
        for (const one of sentencesOf(text, EN_SENTENCES)) {
          expect(one.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(one.start, one.end)).toBe(one.text)
          at = one.end
        }
      },
    ),
  )
})

test('any text is read without an error, and what is found stands where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('en', 'uk', 'ja', 'fr'),
      (noise, language) => {
        const text = `${noise} Norway will provide 40 pumps to Kenya next year. ${noise}`
        for (const one of findPromises(text, { language, day: '2025-03-03', parties: [] }))
          expect(text.slice(one.start, one.end)).toBe(one.text)
      },
    ),
    { numRuns: 60 },
  )
})
