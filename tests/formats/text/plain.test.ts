import { describe, expect, test } from 'vitest'
import { readBytes } from '#formats/text/read-bytes'
import { encode, utf8, utf16 } from '#tests/support/files/encode.ts'

const UKRAINIAN =
  'Міністри домовилися провести діалог з питань безпеки. Японія передасть Україні 100 генераторів до кінця року — «це важливо», сказав Андрій Сибіга. Об’єкти у Харкові й Одесі.'
const JAPANESE =
  '両大臣は、ハイレベルの安全保障政策対話を行うことで一致した。岩屋大臣は、来年の秋に会議を日本で開催すると述べた。'
const FRENCH =
  'Les ministres ont décidé d’accélérer les négociations ; le Japon fournira du matériel électrique à Kharkiv — « dès cet hiver ».'
const ENGLISH = 'Japan’s minister said “we will provide 100 generators” – about €2 million.'

const READ: readonly (readonly [name: string, bytes: Uint8Array, text: string])[] = [
  ['UTF-8', utf8(UKRAINIAN), UKRAINIAN],
  ['UTF-8 with a mark', utf8(`\ufeff${JAPANESE}`), JAPANESE],
  ['UTF-16, little end first', utf16(UKRAINIAN, 'le'), UKRAINIAN],
  ['UTF-16, big end first', utf16(JAPANESE, 'be'), JAPANESE],
  ['Windows-1251', encode(UKRAINIAN, 'windows-1251'), UKRAINIAN],
  ['KOI8-U', encode(UKRAINIAN.replace(/[—«»’]/g, ''), 'koi8-u'), UKRAINIAN.replace(/[—«»’]/g, '')],
  ['Shift_JIS', encode(JAPANESE, 'shift_jis'), JAPANESE],
  ['EUC-JP', encode(JAPANESE, 'euc-jp'), JAPANESE],
  ['ISO-2022-JP, the seven bits of Japanese mail', utf8('\x1b$BF|K\\\x1b(B and Ukraine'), '日本 and Ukraine'],
  ['Windows-1252, words with accents', encode(FRENCH, 'windows-1252'), FRENCH],
  ['Windows-1252, only its quotation marks', encode(ENGLISH, 'windows-1252'), ENGLISH],
  ['plain ASCII', utf8('Japan will provide 100 generators.'), 'Japan will provide 100 generators.'],
  ['mixed line ends stay: offsets are the file’s', utf8('a\r\nb\rc\nd'), 'a\r\nb\rc\nd'],
  [
    'marks of direction stay until it is normalised',
    utf8('\u202eabc\u202c \u200f1'),
    '\u202eabc\u202c \u200f1',
  ],
  ['one damaged byte in UTF-8 shows', Uint8Array.from([...utf8(UKRAINIAN), 0xd0]), `${UKRAINIAN}\ufffd`],
  [
    'surrogates written one by one show as damage',
    Uint8Array.from([...utf8(UKRAINIAN), 0xed, 0xa0, 0x80]),
    `${UKRAINIAN}\ufffd\ufffd\ufffd`,
  ],
  [
    'a stray control character',
    utf8(`Page one\x0c${'word '.repeat(20)}\x02`),
    `Page one\x0c${'word '.repeat(20)}\x02`,
  ],
  ['a text that speaks of tags', utf8('The word <b> is a tag.'), 'The word <b> is a tag.'],
  [
    'a text that begins like a program',
    utf8('MZ is short for a name; BM too. PK also.'),
    'MZ is short for a name; BM too. PK also.',
  ],
]

const random = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256)

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', new Uint8Array(), 'file_empty'],
  ['only a mark and blanks', utf8('\ufeff \n\u200b\r\n'), 'file_empty'],
  ['zeros called a text', new Uint8Array(4000), 'file_binary'],
  ['noise called a text', random, 'file_binary'],
  ['a program called a text', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'file_binary'],
  ['UTF-16 of a program', Uint8Array.from([0xff, 0xfe, ...random]), 'file_binary'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'file_unknown'],
  ['rich text', utf8('{\\rtf1\\ansi Japan will provide}'), 'file_unknown'],
  ['a packed file', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), 'file_unknown'],
  [
    'Polish of Windows-1250, which is none that can be told',
    encode('Ministrowie zgodzili się na współpracę i przyśpieszyć rozmowy o części zamówień', 'windows-1250'),
    'file_encoding',
  ],
  ['Cyrillic of DOS', encode('Министр сообщил о передаче генераторов', 'ibm866'), 'file_encoding'],
  ['Greek', encode('Οι υπουργοί συμφώνησαν να επιταχύνουν τις συνομιλίες', 'iso-8859-7'), 'file_encoding'],
  ['more than a million characters', utf8('Japan will. '.repeat(90_000)), 'text_too_long'],
  ['more than twenty megabytes', new Uint8Array(20 * 1024 * 1024 + 1), 'file_too_large'],
]

describe('plain text', () => {
  test.each(READ)('%s', async (_name, bytes, text) => {
    expect(await readBytes(bytes, { name: 'readout.txt', type: 'text/plain' })).toEqual({
      text,
      mediaType: 'text/plain',
      title: null,
      language: null,
      published: null,
    })
  })
  test.each(REFUSED)('refused: %s', async (_name, bytes, code) => {
    await expect(readBytes(bytes, { name: 'readout.txt', type: 'text/plain' })).rejects.toMatchObject({
      code,
    })
  })
})
