/** Which of the formats a file is in, by its beginning: its name is not asked. */
import { Problem } from '#domain/problem'
import type { InName } from './index.ts'
import { bytesOf, type Source } from './source.ts'
import { headerKey } from './table/row.ts'
import { csvRows } from './table/rows.ts'
import { isWorkbook } from './xlsx/rows.ts'

const BEGINNING = 4096

/** Columns that together only these publishers have. */
const KNOWN = {
  kiel: ['country', 'year', 'month', 'to_be_allocated'],
  fts: ['amountUSD', 'srcOrganization', 'destLocations'],
} as const satisfies Partial<Record<InName, readonly string[]>>

/** Letters of UTF-16 show every second byte empty. */
const narrow = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')

/** What cannot be read as a table is told in words by the format that tries to read it. */
async function headOf(source: Source): Promise<ReadonlySet<string>> {
  try {
    for await (const { cells } of csvRows(source)) return new Set(cells.map(headerKey))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
  return new Set()
}

export async function recognise(source: Source): Promise<InName> {
  const beginning = narrow(await bytesOf(source, BEGINNING))
  if (isWorkbook(beginning)) return 'xlsx'
  if (/^\s*<[?!a-z]/i.test(beginning)) return 'iati'
  if (/^\s*(\{|\[\s*[{\]])/.test(beginning)) return 'json'
  const head = await headOf(source)
  const known = Object.entries(KNOWN).find(([, columns]) => columns.every((one) => head.has(headerKey(one))))
  return known ? (known[0] as keyof typeof KNOWN) : 'csv'
}
