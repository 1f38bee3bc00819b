/** Briefs on the founding book, and their text taken out of a page and out of a Word file by other means than made them. */
import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { briefMaterial } from '#db/queries/brief'
import type { Store } from '#db/store'
import { readBriefAsked } from '#domain/brief-asked'
import type { Locale } from '#domain/locale'
import { composeBrief } from '#formats/brief/compose'
import type { Brief } from '#formats/brief/shape'

export async function briefOf(
  store: Store,
  query: string,
  locale: Locale = 'en',
  day = '2026-11-22',
): Promise<Brief> {
  const asked = readBriefAsked(new URLSearchParams(query), { day, locale })
  return composeBrief(await briefMaterial(store.read, asked, 'UTC'), 'https://book.example.org')
}

export const partsOf = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))

/** Visits every element of well-formed XML; anything else throws. */
export function visitXml(
  xml: string,
  {
    open,
    text,
    close,
  }: {
    open?: (name: string, attributes: Record<string, string>) => void
    text?: (text: string) => void
    close?: (name: string) => void
  },
): void {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => open?.(name, attributes as Record<string, string>))
  parser.on('text', (found) => text?.(found))
  parser.on('closetag', ({ name }) => close?.(name))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

/** The text of `w:t` elements, a space after each paragraph. */
export function wordText(documentXml: string): string {
  let said = ''
  let inside = false
  visitXml(documentXml, {
    open: (name) => {
      inside = name === 'w:t'
    },
    text: (text) => {
      if (inside) said += text
    },
    close: (name) => {
      inside = false
      if (name === 'w:p') said += ' '
    },
  })
  return said
}

const BLOCKS = /<\/?(?:h\d|p|div|dl|dt|dd|ul|li|section|article|figure|figcaption|blockquote)\b[^>]*>/g
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The text of HTML as a reader sees it: blocks stand apart, everything else runs on. */
export const pageText = (html: string): string =>
  html
    .replace(BLOCKS, ' ')
    .replace(/<span class="block[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, sign: string) => SIGNS[sign] ?? '')

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
