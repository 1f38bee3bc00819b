/** Cuts a text into words that an index can find, also where a language writes none apart. */
const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' })

/** Letters and digits between marks that never join words: most tokens are such, and need no segmenter. */
const PLAIN = /^[("«]*([a-z0-9а-яґєії]+)[.,;:!?)"»]*$/

function cut(token: string, into: string[]): void {
  const word = PLAIN.exec(token)?.[1]
  if (word !== undefined) into.push(word)
  else for (const part of SEGMENTER.segment(token)) if (part.isWordLike) into.push(part.segment)
}

export function searchWords(text: string): string[] {
  const found: string[] = []
  for (const token of text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .split(/[ \t\n]+/))
    if (token !== '') cut(token, found)
  return found
}
