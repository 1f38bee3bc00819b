/** A table with only its headers, to be filled in: what a new record needs comes first, as the book's own tables call it. */
import { FIELDS, ONE_OF } from '#domain/import/fields'
import type { Importable } from '#domain/import/job'
import { LOCALES, type Locale } from '#domain/locale'
import { headerWord } from '#formats/in/table/header-words'
import { labelOf, type Sort } from '#formats/out/columns'
import { csvRecord } from '#formats/out/csv-record'
import type { Head } from '#formats/out/table'
import { commitments } from '#formats/out/tables/commitments'
import { deliveries } from '#formats/out/tables/deliveries'
import { flows } from '#formats/out/tables/flows'
import { parties } from '#formats/out/tables/parties'
import { partsFor, sheetPath } from '#formats/out/xlsx-parts'
import { sheetHead, sheetTail } from '#formats/out/xlsx-sheet'
import { packer } from '#formats/out/xlsx-zip'
import { CATALOGUES } from '#messages/index'

export type TemplateColumn = { field: string; label: string; needed: boolean; sort: Sort; width: number }

/** The same declarations from which these tables are taken away. */
const OWN: Readonly<Record<Importable, readonly Head[]>> = {
  commitments: commitments.columns,
  deliveries: deliveries.columns,
  parties: parties.columns,
  flows: flows.columns,
}
/** They name what the book has already, and the file itself. */
const NOT_NEW = ['slug', 'delivery', 'dataset']
const BYTE_ORDER_MARK = '\uFEFF'

const localeOf = (name: string): Locale | undefined => LOCALES.find((one) => name.endsWith(`_${one}`))

/** People write names; the codes beside them are for programs. */
function columnOf(what: Importable, name: string, needed: boolean, locale: Locale): TemplateColumn {
  const own = OWN[what].find(({ key }) => key === name)
  const language = localeOf(name)
  const base = language ? name.slice(0, -3) : name
  // A word that a column worked out by the book has too is none of them.
  const headers = CATALOGUES[locale].headers[what] as Readonly<Record<string, string>>
  const words = (headers[base]?.split(';') ?? []).filter((word) => headerWord(what, word)?.base === base)
  const label = own ? labelOf({ ...own, says: language ?? null }, locale) : (words[0] ?? name)
  return { field: name, label, needed, sort: own?.sort ?? 'text', width: Math.max(own?.width ?? 20, 16) }
}

export function templateColumns(what: Importable, locale: Locale): TemplateColumn[] {
  const texts = ONE_OF[what].map((base) => `${base}_${locale}`)
  const read = FIELDS[what].filter(({ name, computed }) => {
    const language = localeOf(name)
    return !computed && !NOT_NEW.includes(name) && (language === undefined || language === locale)
  })
  const needed = read.filter((field) => field.needed || texts.includes(field.name))
  const rest = read.filter((field) => !needed.includes(field))
  return [
    ...needed.map(({ name }) => columnOf(what, name, true, locale)),
    ...rest.map(({ name }) => columnOf(what, name, false, locale)),
  ]
}

const csv = (columns: readonly TemplateColumn[]): string =>
  BYTE_ORDER_MARK + csvRecord(columns.map(({ label }) => label))

async function xlsx(columns: readonly TemplateColumn[], name: string): Promise<Uint8Array> {
  const pack = packer()
  const parts = [...partsFor([name]), [sheetPath(0), sheetHead(columns) + sheetTail(columns, 1)] as const]
  for (const [path, xml] of parts) {
    const part = pack.part(path)
    await part.write(xml)
    await part.end()
  }
  pack.end()
  return Buffer.concat(pack.ready())
}

export const TEMPLATES = ['xlsx', 'csv'] as const
export type TemplateFormat = (typeof TEMPLATES)[number]

export async function template(
  what: Importable,
  format: TemplateFormat,
  locale: Locale,
): Promise<Uint8Array> {
  const columns = templateColumns(what, locale)
  return format === 'csv' ? Buffer.from(csv(columns)) : xlsx(columns, CATALOGUES[locale].exports.sheet[what])
}
