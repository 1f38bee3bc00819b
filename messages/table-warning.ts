/** A loss of a table as a sentence: its place first, then what happened. */
import type { en } from '#messages/en'
import type { Words } from '#messages/words'

export type TableCode = Exclude<keyof typeof en.tables, 'place'>

export type TableWarning = {
  line: number
  column: string | null
  identifier: string | null
  code: TableCode
  facts: Readonly<Record<string, string | number>>
}

/** Facts that some of the sentences name. */
const SILENT = {
  value: '',
  found: 0,
  expected: 0,
  first: 0,
  count: 0,
  recipients: '',
  destination: '',
  parts: '',
  sum: '',
  total: '',
}

export const tableWarningText = (
  { t }: Words,
  { line, column, identifier, code, facts }: TableWarning,
): string =>
  t('tables.place', {
    line,
    column: column ?? 'none',
    identifier: identifier ?? 'none',
    says: t(`tables.${code}`, { ...SILENT, ...facts }),
  })
