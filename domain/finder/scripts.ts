/** Where words begin and end: between letters where words stand apart, else where another script begins. */
const LETTER = /[\p{L}\p{N}]/u
const SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const KATAKANA = /[\p{Script=Katakana}ー]/u

/** Does the word at a place go on from the letter before? */
export const insideWord = (text: string, at: number): boolean =>
  SPACED.test(text.charAt(at))
    ? LETTER.test(text.charAt(at - 1)) && !UNSPACED.test(text.charAt(at - 1))
    : KATAKANA.test(text.charAt(at)) && KATAKANA.test(text.charAt(at - 1))

export const isUnspaced = (word: string): boolean => UNSPACED.test(word.at(-1) ?? '')

/** Does a word of the text that ends here end indeed? */
export function endsWord(word: string, text: string, end: number): boolean {
  const next = text.charAt(end)
  if (KATAKANA.test(word.at(-1) ?? '')) return !KATAKANA.test(next)
  return !LETTER.test(next) || UNSPACED.test(next) || isUnspaced(word)
}
