/** Files that a person might choose: of every sort that is read, and such as cannot be. */
import { utf8 } from './encode.ts'
import { column, makePdf } from './pdf.ts'
import { makeWord, paragraphs } from './word.ts'

export const PROMISE = 'Japan will provide ten pumps to Ukraine by the end of the year.'
export const said = (how: string) => `The ministers met, ${how}. ${PROMISE} They agreed to hold a dialogue.`

export type Chosen = { name: string; bytes: Uint8Array }
export const GOOD = (how: string): readonly (readonly [sort: string, file: Chosen, title: string])[] => [
  ['plain text', { name: 'a.txt', bytes: utf8(said(`text ${how}`)) }, ''],
  [
    'a web page',
    {
      name: 'a.html',
      bytes: utf8(
        `<html lang=en><title>Page of ${how}</title><meta property="article:published_time" content="2024-11-20"><nav>no</nav><p>${said(`page ${how}`)}</p><script>document.title = 'run'</script>`,
      ),
    },
    `Page of ${how}`,
  ],
  [
    'a PDF',
    {
      name: 'a.pdf',
      bytes: makePdf(
        [
          {
            lines: column(
              said(`pdf ${how}`)
                .split('. ')
                .map((one) => `${one}.`),
            ),
          },
        ],
        { title: `PDF of ${how}` },
      ),
    },
    `PDF of ${how}`,
  ],
  [
    'Word',
    { name: 'a.docx', bytes: makeWord(paragraphs(said(`word ${how}`)), { title: `Word of ${how}` }) },
    `Word of ${how}`,
  ],
]

export const BAD: readonly (readonly [sort: string, file: Chosen, says: string])[] = [
  ['an empty file', { name: 'a.txt', bytes: utf8('\ufeff \n') }, 'There are no words in it.'],
  ['a binary called a text', { name: 'a.txt', bytes: new Uint8Array(3000) }, 'This is not a text'],
  [
    'a locked PDF',
    { name: 'a.pdf', bytes: makePdf([{ lines: column([PROMISE]) }], { password: 'x' }) },
    'locked with a password',
  ],
  [
    'a scan',
    { name: 'a.pdf', bytes: makePdf([{ lines: [] }], { drawing: '0 0 9 9 re f' }) },
    'it seems to be a scan',
  ],
  [
    'a damaged PDF',
    { name: 'a.pdf', bytes: makePdf([{ lines: column([PROMISE]) }]).slice(0, 70) },
    'damaged or not complete',
  ],
  [
    'a picture',
    { name: 'a.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]) },
    'does not read files of this sort',
  ],
  [
    'a text that is too long',
    { name: 'a.txt', bytes: utf8('word '.repeat(210_000)) },
    'longer than 1,000,000 characters',
  ],
]
