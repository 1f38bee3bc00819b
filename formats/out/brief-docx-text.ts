/** Stretches of a brief's text as runs of Word, each in its language, links within the file and out of it. */
import { ExternalHyperlink, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Quoted, Span } from '#formats/brief/shape'
import { INK, proofed, TONE } from '#formats/out/brief-docx-style'

type Look = { color?: string; bold?: boolean; italics?: boolean }

/** Word keeps no signs that XML cannot hold. */
const clean = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')

function run({ text, lang, href, tone }: Span, locale: string, look: Look = {}): ParagraphChild {
  const own = new TextRun({
    text: clean(text),
    language: proofed(lang ?? locale),
    ...look,
    ...(tone ? { color: TONE[tone], bold: true } : {}),
    ...(href ? { style: 'Hyperlink' } : {}),
  })
  if (!href) return own
  return href.startsWith('#')
    ? new InternalHyperlink({ anchor: href.slice(1), children: [own] })
    : new ExternalHyperlink({ link: href, children: [own] })
}

export const runs = (spans: readonly Span[], locale: string, look?: Look): ParagraphChild[] =>
  spans.map((span) => run(span, locale, look))

export const paragraph = (
  style: string | null,
  spans: readonly Span[],
  locale: string,
  look?: Look,
): Paragraph => new Paragraph({ ...(style ? { style } : {}), children: runs(spans, locale, look) })

/** Japanese has no italics, whatever language stands around it. `keepNext`: one line more belongs to it. */
export function quotation(
  { lang, marks, pieces, source }: Quoted,
  locale: string,
  keepNext = false,
): Paragraph[] {
  const italics = lang !== 'ja'
  const language = proofed(lang)
  const [open, close] = marks
  const words = pieces.map(
    ({ text, strong }) =>
      new TextRun({
        text: clean(text),
        language,
        italics,
        ...(strong ? { shading: { type: 'clear', color: 'auto', fill: INK.marker } } : {}),
      }),
  )
  return [
    new Paragraph({
      style: 'Words',
      children: [
        new TextRun({ text: open, language, italics }),
        ...words,
        new TextRun({ text: close, language, italics }),
      ],
    }),
    new Paragraph({ style: 'Source', keepNext, children: runs(source, locale) }),
  ]
}
