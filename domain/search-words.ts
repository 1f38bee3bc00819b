/** Cuts a text into words that an index can find, also where a language writes none apart. */
const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' })

export function searchWords(text: string): string[] {
  const found: string[] = []
  for (const part of SEGMENTER.segment(text.normalize('NFKC').toLowerCase().replace(/[’ʼ]/g, "'"))) {
    if (part.isWordLike) found.push(part.segment)
  }
  return found
}
