/** Cyrillic in Latin letters: Ukrainian by its official table (Cabinet of Ministers, resolution 55 of 27 January 2010), other letters near it. */

/** How a letter is written inside a word, and where it begins one, if otherwise. */
const LETTERS: Readonly<Record<string, string | readonly [inside: string, first: string]>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: ['ie', 'ye'], ж: 'zh', з: 'z', и: 'y' },
  ...{ і: 'i', ї: ['i', 'yi'], й: ['i', 'y'], к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: ['iu', 'yu'] },
  ...{ я: ['ia', 'ya'], ь: '' },
  // Not in the table: Russian, Belarusian, Bulgarian, Serbian and Macedonian.
  ...{ ё: ['io', 'yo'], ы: 'y', э: 'e', ъ: '', ў: 'u', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz' },
  ...{ ѕ: 'dz', ѓ: 'g', ќ: 'k', ѐ: 'e', ѝ: 'i' },
}

const ANY = /\p{Script=Cyrillic}/u
/** Apostrophes are not written. */
const WORD = /[\p{L}\p{M}'’ʼ]+/gu

/** `зг` is told from `ж`. */
const afterZ = (low: string, before: string | undefined): boolean =>
  low === 'г' && before?.toLowerCase() === 'з'

function letter(one: string, at: number, word: readonly string[]): string {
  const low = one.toLowerCase()
  const latin = afterZ(low, word[at - 1]) ? 'gh' : LETTERS[low]
  if (latin === undefined) return one
  const [inside, first] = typeof latin === 'string' ? [latin, latin] : latin
  const said = at === 0 ? first : inside
  return one === low ? said : said.charAt(0).toUpperCase() + said.slice(1)
}

const inLatin = (word: string): string => [...word.replace(/['’ʼ]/gu, '')].map(letter).join('')

/** Letters of other scripts stay as they are. */
export const romanise = (text: string): string =>
  ANY.test(text)
    ? text.normalize('NFC').replace(WORD, (word) => (ANY.test(word) ? inLatin(word) : word))
    : text
