/** Brings a text into the one form in which the book keeps, searches and hashes it; docs/texts.md states the rules. */

/** In UTF-16 units, after normalising: a megabyte of text is a book, not a readout. */
export const TEXT_LIMIT = 1_000_000

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/** A soft hyphen at a line's end says that the word goes on in the next. */
const BROKEN_WORD = /\u00ad[ \t]*\n[ \t]*/g
/** Without a shape of their own: hyphenation hints, joiners, directions, annotations, tags, byte order marks. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
/** Persian and the scripts of India spell with these two; after any other letter they are left over from a layout. */
const JOINERS =
  /(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\u200c\u200d]/gu
const CONTROLS = /(?![\n\t])\p{Cc}/gu
/** No writing stacks thirty marks on a letter (Unicode's own bound, UAX #15); sorting a longer pile takes for ever. */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/g
/** Begins only where a run of blanks begins: a line of a hundred thousand blanks is read once. */
const TRAILING = /(?<![ \u3000])[ \u3000]+$/gm
const MANY_BLANK_LINES = /\n{4,}/g

const once = (text: string): string =>
  text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(BROKEN_WORD, '')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(JOINERS, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC')
    .replace(PILED_MARKS, '$1')
    .replace(BLANKS, ' ')
    .replace(TRAILING, '')
    .replace(MANY_BLANK_LINES, '\n\n\n')
    .trim()

/** Doing it twice changes nothing more: what one step lays bare for another is done at once. */
export function normaliseText(text: string): string {
  let kept = once(text)
  for (let again = once(kept); again !== kept; again = once(kept)) kept = again
  return kept
}
