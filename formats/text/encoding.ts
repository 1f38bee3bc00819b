/** In which of the old encodings a file without a mark is written: by few signs that can be told, or not at all. */

/** Null where a byte has no meaning in the encoding. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _match of text.matchAll(pattern)) found++
  return found
}

/** Enough to tell; the rest of a long file is like its beginning. */
const SAMPLE = 200_000
const ASCII = /\p{ASCII}/gu

/** No Japanese sentence is without kana, and Cyrillic or Western bytes read as Japanese give hardly any. */
function kanaShare(text: string): number {
  const rest = text.slice(0, SAMPLE).replace(ASCII, '')
  return rest.length === 0 ? 0 : count(rest, /[ぁ-んァ-ヶー]/g) / rest.length
}

function japanese(bytes: Uint8Array): string | null {
  const texts = ['shift_jis', 'euc-jp'].map((label) => decodeAs(label, bytes))
  const [best, next] = texts
    .map((text) => ({ text, share: text === null ? 0 : kanaShare(text) }))
    .sort((a, b) => b.share - a.share)
  if (!best || !next || best.share < 0.1 || best.share < next.share * 2) return null
  return best.text
}

/** What Windows-1251 and Windows-1252 print beside letters, and bytes that mean the same in both. */
const CYRILLIC_PRINT = /[А-Яа-яЁёІіЇїЄєҐґЎўЈјЉљЊњЂђЋћЌќЏџЃѓЅѕ«»“”„’‘‚‹›–—…№§©®™°•·±€†‡‰\u00a0\u00ad¤¦¬µ¶]/g
const WESTERN_PRINT = /[À-ÖØ-öø-ÿŒœŠšŽžŸƒˆ˜«»“”„’‘‚‹›–—…§©®™°•·±€†‡‰\u00a0\u00ad¡¿¢£¥¤¦¨ª¬¯²³´µ¶¸¹º¼½¾×÷]/g
/** Polish or Czech read as Western has signs where its letters were. */
const SIGN_IN_WORD = /\p{L}[¡¿¢£¥¤¦¨¬¯²³´µ¶¸¹¼½¾×÷]\p{L}/u
const SHARED = /^[\p{ASCII}\u00a0‘’“”„‚•–—…†‡‰‹›™«»©®°±µ¶·§¤¦¬\u00ad]*$/u

const WORDS = /[\p{L}\p{M}'’ʼ-]+/gu

/** Cyrillic words are Cyrillic throughout, and their capitals come first: in KOI8 read as Windows-1251 they come last. */
function cyrillic(bytes: Uint8Array): string | null {
  for (const label of ['windows-1251', 'koi8-u']) {
    const whole = decodeAs(label, bytes)
    if (whole === null) continue
    const text = whole.slice(0, SAMPLE)
    const rest = text.replace(ASCII, '')
    if (count(rest, CYRILLIC_PRINT) < rest.length * 0.98) continue
    const words = (text.match(WORDS) ?? []).filter((word) => /[Ѐ-ӿ]/.test(word))
    const pure = words.filter((word) => !/[A-Za-z]/.test(word))
    const likely = words.filter((word) =>
      /^\p{Lu}?[\p{Ll}'’ʼ]+(-\p{Lu}?[\p{Ll}'’ʼ]+)*$|^\p{Lu}+$/u.test(word),
    )
    if (words.length >= 3 && pure.length > words.length * 0.9 && likely.length > words.length * 0.8)
      return whole
  }
  return null
}

/** In Western words letters with accents are few and stand beside plain ones. */
function western(bytes: Uint8Array): string | null {
  const whole = decodeAs('windows-1252', bytes)
  if (whole === null || /(?!\p{ASCII})\p{Cc}/u.test(whole)) return null
  const text = whole.slice(0, SAMPLE)
  if (SHARED.test(text)) return whole
  const rest = text.replace(ASCII, '')
  if (count(rest, WESTERN_PRINT) < rest.length || SIGN_IN_WORD.test(text)) return null
  const words = (text.match(WORDS) ?? []).filter((word) => word.length > 1 && /[À-ÿŒœŠšŽžŸ]/.test(word))
  const mixed = words.filter((word) => count(word, /[A-Za-z]/g) >= count(word, /(?!’)\P{ASCII}/gu))
  return mixed.length >= words.length * 0.9 ? whole : null
}

/** UTF-8 in which single bytes were damaged: the damage shows, the rest is right. Other encodings are hardly ever so. */
export function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  const damaged = count(text, /\ufffd/g)
  return count(text, /(?!\ufffd)\P{ASCII}/gu) >= damaged * 10 ? text : null
}

/** The text, or null where no encoding is surely right. */
export function decodeOld(bytes: Uint8Array): string | null {
  const found = [japanese, cyrillic, western].flatMap((read) => read(bytes) ?? [])
  return found.length === 1 ? (found[0] ?? null) : null
}
