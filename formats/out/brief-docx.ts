/** A brief as a Word file (ISO/IEC 29500): the same data as its page, with headings, links, languages and page numbers. */
import {
  Bookmark,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx'
import type { Brief, Entry, List, Section, Span } from '#formats/brief/shape'
import { A4, INK, proofed, stylesIn, TEXT_WIDTH } from '#formats/out/brief-docx-style'
import { countTable, edgeTable, factTable } from '#formats/out/brief-docx-table'
import { paragraph, quotation, runs } from '#formats/out/brief-docx-text'
import { wordsFor } from '#messages/words'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel]

function heading(level: Level, spans: readonly Span[], locale: string, anchor: string | null): Paragraph {
  const children = runs(spans, locale)
  return new Paragraph({
    heading: level,
    children: anchor ? [new Bookmark({ id: anchor, children })] : children,
  })
}

/** A heading is no link in Word: its permalink stands below it, and where it was told before the title leads there. */
function entry(one: Entry, locale: string): FileChild[] {
  const { again, anchor, number, title, sides, facts, quote, news, link } = one
  // An address alone on a page says nothing.
  const last = news.at(-1)?.quotes.at(-1)
  const name = again ? title : { ...title, href: undefined }
  return [
    heading(HeadingLevel.HEADING_2, [{ text: `${number}. ` }, name], locale, again ? null : anchor),
    paragraph('Aside', [{ text: sides }], locale),
    ...(facts.length > 0 ? [factTable(facts, locale, quote !== null || news.length > 0)] : []),
    ...(quote ? quotation(quote, locale, link !== null && news.length === 0) : []),
    ...news.flatMap(({ line, quotes }) => [
      paragraph('News', line, locale),
      ...quotes.flatMap((quoted) => quotation(quoted, locale, link !== null && quoted === last)),
    ]),
    ...(link ? [paragraph('Small', [link], locale)] : []),
  ]
}

function part({ anchor, title, note, entries, none, more }: Section, locale: string): FileChild[] {
  return [
    heading(HeadingLevel.HEADING_1, [{ text: title }], locale, anchor),
    ...(note ? [paragraph('Aside', [{ text: note }], locale)] : []),
    ...(none ? [paragraph(null, [{ text: none }], locale)] : []),
    ...entries.flatMap((one) => entry(one, locale)),
    ...(more ? [paragraph('News', [{ text: more }], locale)] : []),
  ]
}

function list({ title, items, more }: List, locale: string): FileChild[] {
  return [
    heading(HeadingLevel.HEADING_2, [{ text: title }], locale, null),
    ...items.flatMap((item) => [
      new Paragraph({ spacing: { after: 0 }, keepNext: true, children: runs([item.title], locale) }),
      paragraph('Small', [{ text: item.about }], locale),
    ]),
    ...(more ? [paragraph('News', [{ text: more }], locale)] : []),
  ]
}

function body(brief: Brief): FileChild[] {
  const { locale, title, lead, facts, counts, sections, lists, closing } = brief
  return [
    heading(HeadingLevel.TITLE, [title], locale, null),
    paragraph(null, [{ text: lead }], locale),
    factTable(facts, locale),
    heading(HeadingLevel.HEADING_1, [{ text: counts.title }], locale, null),
    paragraph('Aside', [{ text: counts.note }], locale),
    countTable(counts, locale),
    ...sections.flatMap((section) => part(section, locale)),
    heading(HeadingLevel.HEADING_1, [{ text: lists.title }], locale, lists.anchor),
    paragraph('Aside', [{ text: lists.note }], locale),
    ...lists.lists.flatMap((one) => list(one, locale)),
    paragraph('Small', [{ text: closing }], locale),
  ]
}

const SMALL = { size: 16, color: INK.soft }
const EDGE = { tabStops: [{ type: 'right', position: TEXT_WIDTH }] } as const

/** What it is and as of which day above, the book and the page below, on every sheet. */
function edges({ locale, running }: Brief) {
  const language = proofed(locale)
  const [before = '', between = '', after = ''] = wordsFor(locale)
    .t('brief.page', { page: '|', pages: '|' })
    .split('|')
  const text = (given: string) => new TextRun({ text: given, language, ...SMALL })
  const number = new TextRun({
    language,
    ...SMALL,
    children: [new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  })
  const about = new Paragraph({ children: [text(running.about)] })
  const asOf = new Paragraph({ alignment: 'right', children: [text(running.as_of)] })
  return {
    headers: { default: new Header({ children: [edgeTable(about, asOf), new Paragraph({})] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ ...EDGE, children: [text(running.book), number] })] }),
    },
  }
}

export async function briefDocx(brief: Brief): Promise<Uint8Array> {
  const { locale, title, lead, running } = brief
  const document = new Document({
    title: title.text,
    subject: running.as_of,
    description: lead,
    creator: running.book,
    lastModifiedBy: running.book,
    styles: stylesIn(locale),
    sections: [
      {
        properties: {
          page: {
            size: { width: A4.width, height: A4.height },
            margin: {
              top: A4.top,
              bottom: A4.bottom,
              left: A4.side,
              right: A4.side,
              header: 560,
              footer: 500,
            },
          },
        },
        ...edges(brief),
        children: body(brief),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
