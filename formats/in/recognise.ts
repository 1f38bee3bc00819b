/** Which of the formats a file is in, by its beginning: its name is not asked. */
import { Problem } from '#domain/problem'
import type { InName } from './index.ts'
import { bytesOf, type Source } from './source.ts'
import { headerKey } from './table/row.ts'
import { openRows } from './table/table-rows.ts'
import { isMarkedUp } from './table/text.ts'
import { isWorkbook } from './xlsx/rows.ts'

const BEGINNING = 4096

/** Columns that together only these publishers have; editions differ in the others. */
const KNOWN: Readonly<Record<'kiel' | 'fts', readonly (readonly string[])[]>> = {
  kiel: [
    ['country', 'month', 'to_be_allocated'],
    ['country', 'month', 'total', 'financial', 'humanitarian', 'military'],
  ],
  fts: [['amountUSD', 'srcOrganization', 'status']],
}
/** Titles may stand above the header. */
const LOOKED = 30

/** Letters of UTF-16 show every second byte empty. */
const narrow = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')

const knownBy = (cells: readonly string[]): keyof typeof KNOWN | null => {
  const head = new Set(cells.map(headerKey))
  const [name] =
    Object.entries(KNOWN).find(([, editions]) =>
      editions.some((columns) => columns.every((one) => head.has(headerKey(one)))),
    ) ?? []
  return (name as keyof typeof KNOWN | undefined) ?? null
}

/** What cannot be read as a table is told in words by the format that tries to read it. */
async function publisherOf(source: Source): Promise<keyof typeof KNOWN | null> {
  let looked = 0
  try {
    for await (const { cells } of (await openRows(source)).rows()) {
      const name = knownBy(cells)
      if (name || ++looked >= LOOKED) return name
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
  return null
}

export async function recognise(source: Source): Promise<InName> {
  const bytes = await bytesOf(source, BEGINNING)
  if (isMarkedUp(bytes)) return 'csv'
  const beginning = narrow(bytes)
  if (/^\s*<[?!a-z]/i.test(beginning)) return 'iati'
  if (/^\s*(\{\s*["}]|\[\s*[{\]])/.test(beginning)) return 'json'
  return (await publisherOf(source)) ?? (isWorkbook(beginning) ? 'xlsx' : 'csv')
}
