/** The page's own fonts as rules that hold their files, so that a picture looks alike where they are not installed. */

const address = /url\("?([^")]+)"?\)/

async function embedded(rule: CSSFontFaceRule, sheet: string | null): Promise<string> {
  const source = rule.style.getPropertyValue('src')
  const found = address.exec(source)?.[1]
  if (!found) return ''
  const answer = await fetch(new URL(found, sheet ?? location.href))
  if (!answer.ok) return ''
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const declared = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map((name) => [name, rule.style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value}`)
  return `@font-face{${declared.join(';')};src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`
}

const plain = (text: string) => text.replace(/["'\s]/g, '').toLowerCase()
const keyOf = (family: string, style: string, weight: string, range: string) =>
  [family, style || 'normal', weight || '400', range || 'U+0-10FFFF'].map(plain).join('|')

/** Only faces that the page has loaded; a font that cannot be fetched is left to the reader's system. */
export async function fontsInUse(): Promise<string> {
  const loaded = new Set(
    [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => keyOf(face.family, face.style, face.weight, face.unicodeRange)),
  )
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ({ rule, sheet: sheet.href })),
  )
  const wanted = rules.filter(({ rule: { style } }) =>
    loaded.has(
      keyOf(
        style.getPropertyValue('font-family'),
        style.getPropertyValue('font-style'),
        style.getPropertyValue('font-weight'),
        style.getPropertyValue('unicode-range'),
      ),
    ),
  )
  const made = await Promise.allSettled(wanted.map(({ rule, sheet }) => embedded(rule, sheet)))
  return made.map((one) => (one.status === 'fulfilled' ? one.value : '')).join('')
}
