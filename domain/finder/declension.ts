/** The other forms of a name: its spellings with each apostrophe, and its cases. */

/** How the words of a name end in its other cases, one column a case; a word before another ends with a blank. First row that fits. */
export type Cases = readonly (readonly [RegExp, readonly string[]])[]

const APOSTROPHE = /[’'ʼ]/gu

/** A name with each of the apostrophes in use. */
export const spellingsOf = (name: string): string[] =>
  name.search(APOSTROPHE) < 0 ? [name] : ['’', "'", 'ʼ'].map((mark) => name.replaceAll(APOSTROPHE, mark))

/** Every word of a name in the same case; what no row declines stays. */
export function casesOf(name: string, rows: Cases): string[] {
  const words = name.split(' ')
  const declined = words.map((word, n) => {
    const whole = n < words.length - 1 ? `${word} ` : word
    const [pattern, endings] = rows.find(([one]) => one.test(whole)) ?? [null, []]
    return pattern ? endings.map((ending) => whole.replace(pattern, ending).trim()) : []
  })
  const count = Math.max(...declined.map((forms) => forms.length))
  return Array.from({ length: count }, (_, n) => words.map((word, at) => declined[at]?.[n] ?? word).join(' '))
}
