/** A drawn figure as one SVG that stands alone: title, measure, drawing, key, day and source, with its own colours and fonts. */

import { fontsInUse } from '#app/_charts/fonts.ts'
import { LINE, pen } from '#app/_charts/text.tsx'
import { wrap } from '#app/_charts/wrap.ts'

export type PictureText = { title: string; alt: string; measure: string; foot: string; lang: string }
export type Picture = { svg: string; width: number; height: number }

const EDGE = 24
const SANS = "'IBM Plex Sans', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"
const SERIF = "'Source Serif 4 Variable', 'Noto Serif JP', 'Noto Serif CJK JP', Georgia, serif"

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

/** Variables of the page mean nothing outside it. */
function withColours(svg: string): string {
  const tokens = getComputedStyle(document.documentElement)
  return svg.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.getPropertyValue(name).trim())
}

/** A nested copy of a drawn SVG at a place in the picture. */
function placed(drawn: SVGSVGElement, x: number, y: number): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  copy.removeAttribute('style')
  for (const element of [copy, ...copy.querySelectorAll('[class]')]) element.removeAttribute('class')
  for (const empty of copy.querySelectorAll(':scope > title, :scope > desc')) empty.remove()
  copy.setAttribute('x', String(x))
  copy.setAttribute('y', String(y))
  return new XMLSerializer().serializeToString(copy)
}

/** Stacks parts from top to bottom and remembers how far down it is. */
function sheet(width: number) {
  const parts: string[] = []
  let y = EDGE
  return {
    parts,
    height: () => y + EDGE,
    space(pixels: number) {
      y += pixels
    },
    text(text: string, size: number, fill: string, weight = 400, family = SANS) {
      for (const line of wrap(text, width, 6, pen(size, weight, family))) {
        const style = `font-family="${escaped(family)}" font-size="${size}" font-weight="${weight}"`
        parts.push(`<text x="${EDGE}" y="${y + size}" ${style} fill="var(${fill})">${escaped(line)}</text>`)
        y += size * LINE
      }
    },
    drawing(drawn: SVGSVGElement) {
      parts.push(placed(drawn, EDGE, y))
      y += drawn.height.baseVal.value
    },
    key(items: readonly HTMLElement[]) {
      const measure = pen(13)
      let x = 0
      for (const item of items) {
        const swatch = item.querySelector('svg')
        const text = item.textContent ?? ''
        const taken = 32 + measure(text)
        if (x > 0 && x + taken > width) {
          x = 0
          y += 20
        }
        if (swatch) parts.push(placed(swatch, EDGE + x, y))
        parts.push(
          `<text x="${EDGE + x + 32}" y="${y + 12}" font-size="13" fill="var(--soft)">${escaped(text)}</text>`,
        )
        x += taken + 18
      }
      if (items.length > 0) y += 24
    },
  }
}

export async function pictureOf(figure: HTMLElement, text: PictureText): Promise<Picture | null> {
  const drawn = [...figure.querySelectorAll<SVGSVGElement>('[data-place] svg')]
  if (drawn.length === 0) return null
  const inner = Math.max(...drawn.map((one) => one.width.baseVal.value))
  const page = sheet(inner)
  page.text(text.title, 18, '--ink', 600, SERIF)
  page.text(text.measure, 13, '--soft')
  page.space(12)
  for (const one of drawn) page.drawing(one)
  page.space(12)
  page.key([...figure.querySelectorAll<HTMLElement>('[data-legend] > li')])
  page.text(text.foot, 12, '--soft')
  const [width, height] = [inner + 2 * EDGE, Math.ceil(page.height())]
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" xml:lang="${text.lang}" font-family="${escaped(SANS)}">`,
    `<title>${escaped(text.title)}</title><desc>${escaped(text.alt)}</desc>`,
    `<style>${await fontsInUse()}</style>`,
    '<rect width="100%" height="100%" fill="var(--ground)"/>',
    ...page.parts,
    '</svg>',
  ].join('\n')
  return { svg: withColours(svg), width, height }
}

/** Twice the size, so that it stays sharp in print and on fine screens. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * 2, height * 2)
    image.src = address
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 })
    canvas.getContext('2d')?.drawImage(image, 0, 0, width * 2, height * 2)
    return await new Promise((done) => canvas.toBlob(done, 'image/png'))
  } finally {
    URL.revokeObjectURL(address)
  }
}
