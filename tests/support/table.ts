// Tables as people keep them, from texts and small workbooks made here, and the records that they give.
import { zipSync } from 'fflate'
import type { Importable } from '#domain/import/job'
import type { ImportRecord } from '#domain/import/record'
import { Problem } from '#domain/problem'
import type { InOptions } from '#formats/in/format'
import { IN } from '#formats/in/index'
import { sourceOf } from '#formats/in/source'

const bytesOf = (given: string | Uint8Array) =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given

export async function readTableOf(what: Importable, given: string | Uint8Array, options: InOptions = {}) {
  const opened = await IN.csv.open(sourceOf(bytesOf(given), 4096), { what, ...options })
  const records = await Array.fromAsync(opened.records())
  const { warnings, ...report } = opened.report()
  return { head: opened.head, records, warnings, report }
}

/** The first thing wrong with a file that is refused whole. */
export async function refusalOf(what: Importable, given: string | Uint8Array, options: InOptions = {}) {
  try {
    await readTableOf(what, given, options)
  } catch (error) {
    if (error instanceof Problem) return error.flaws[0]
    throw error
  }
  return undefined
}

export const flawsOf = ({ flaws }: ImportRecord) =>
  flaws.map(({ code, column, field, facts }) => [code, column, field, facts?.value])

type Parts = Readonly<Record<string, string>>
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type Made = {
  /** Sheets by name: the inside of `sheetData`. */
  sheets: Readonly<Record<string, string>>
  hidden?: readonly string[]
  texts?: readonly string[]
  /** Codes of formats of cells, by style from 1. */
  formats?: readonly string[]
  from1904?: boolean
  more?: Parts
}

/** A workbook with as little in it as a workbook may have. */
export function workbook({
  sheets,
  hidden = [],
  texts = [],
  formats = [],
  from1904 = false,
  more = {},
}: Made) {
  const names = Object.keys(sheets)
  const parts: Parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}"><workbookPr date1904="${from1904}"/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}" ${hidden.includes(name) ? 'state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="s${at}" Type="${REL}/worksheet" Target="worksheets/s${at}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="t" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats
      .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
      .join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/s${at}.xml`,
        `<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  }
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, new TextEncoder().encode(xml)])),
  )
}

/** A row of texts, as most programs write them. */
export const textRow = (...cells: string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
