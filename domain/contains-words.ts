/** Whether a name holds what a reader typed, in any script and case: for lists of names, not for full texts. */

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[’ʼ`]/g, "'")

/** A test for texts that hold every typed word somewhere; nothing typed fits everything. */
export function containsWords(typed: string): (texts: readonly string[]) => boolean {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return (texts) => {
    const all = fold(texts.join('\n'))
    return words.every((word) => all.includes(word))
  }
}
