/** Tables of a brief in Word: facts without lines, counts with thin ones. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import type { Brief, Fact } from '#formats/brief/shape'
import { INK, TEXT_WIDTH } from '#formats/out/brief-docx-style'
import { runs } from '#formats/out/brief-docx-text'

const NONE = { style: 'none', size: 0, color: 'auto' } as const
const THIN = { style: 'single', size: 4, color: INK.rule } as const
const OPEN = { top: NONE, bottom: NONE, left: NONE, right: NONE }

const LABEL = 2150

const cell = (width: number, children: Paragraph[], borders: object = OPEN) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    margins: { left: 0, right: 100, top: 20, bottom: 20 },
    borders,
    children,
  })

/** `keepNext`: what follows proves the facts, and stays on their page. */
export function factTable(facts: readonly Fact[], locale: string, keepNext = false): Table {
  const rows = facts.map(({ label, lines }) => {
    const term = new Paragraph({
      spacing: { after: 0 },
      keepNext,
      children: runs([{ text: label }], locale, { color: INK.soft }),
    })
    const about = lines.map(
      (spans) => new Paragraph({ spacing: { after: 0 }, keepNext, children: runs(spans, locale) }),
    )
    return new TableRow({ cantSplit: true, children: [cell(LABEL, [term]), cell(TEXT_WIDTH - LABEL, about)] })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [LABEL, TEXT_WIDTH - LABEL],
    borders: { ...OPEN, insideHorizontal: NONE, insideVertical: NONE },
    rows,
  })
}

const COUNT = 900
const NAME = 5200

export function countTable({ rows }: Brief['counts'], locale: string): Table {
  const line = { ...OPEN, bottom: THIN }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: NAME + COUNT, type: 'dxa' },
    columnWidths: [NAME, COUNT],
    borders: { ...OPEN, insideHorizontal: THIN, insideVertical: NONE },
    rows: rows.map(({ label, count }) => {
      const name = new Paragraph({ spacing: { after: 0 }, children: runs([label], locale) })
      const number = new Paragraph({
        spacing: { after: 0 },
        alignment: AlignmentType.RIGHT,
        children: runs([{ text: count }], locale, { bold: true }),
      })
      return new TableRow({
        cantSplit: true,
        children: [cell(NAME, [name], line), cell(COUNT, [number], line)],
      })
    }),
  })
}

const ABOUT = 7000

/** Two texts on one line: what it is, however long, and the day at the right. */
export function edgeTable(about: Paragraph, day: Paragraph): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [ABOUT, TEXT_WIDTH - ABOUT],
    borders: { ...OPEN, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ children: [cell(ABOUT, [about]), cell(TEXT_WIDTH - ABOUT, [day])] })],
  })
}
